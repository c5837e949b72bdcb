-- 督办 Who does what by when, and the course of each matter.
create schema followup;
grant usage on schema followup to ${app};
alter default privileges in schema followup grant select, insert, update on tables to ${app};

create table followup.matter (                     -- 督办事项
    id           uuid primary key,
    court        text not null,
    year         integer not null,
    serial       integer not null,                 -- 督办〔year〕serial 号
    source       text not null check (source in ('document', 'notice', 'minutes', 'instruction', 'superior', 'other')),
    source_kind  text,                             -- what it came from, opaque
    source_id    text,
    source_title text not null default '',
    source_link  text,
    title        text not null,
    requirement  text not null,
    leader       uuid,                             -- 督办领导
    supervisor   uuid not null,                    -- who opened it
    division     uuid not null,                    -- 牵头部门
    lead         uuid not null,                    -- 牵头人
    opened_on    date not null,
    set_for      date not null,                    -- the last day as first set
    state        text not null check (state in ('open', 'checking', 'closed')),
    due_on       date not null,                    -- the last day as it stands
    heard_on     date not null,                    -- the last report; before the first, the opening
    reply_by     date not null,
    asked_until  date,                             -- an extension asked for and not decided
    asked_on     date,                             -- closing asked for
    returns      integer not null default 0,
    closed_on    date,
    revision     integer not null default 0,
    unique (court, year, serial),
    check (due_on >= opened_on),
    check ((state = 'closed') = (closed_on is not null)),
    check (state = 'open' or asked_on is not null),
    check ((source_kind is null) = (source_id is null))
);
create index matter_due on followup.matter (court, due_on);
create index matter_open on followup.matter (court, due_on, id) where state <> 'closed';
create index matter_closed on followup.matter (court, closed_on desc, id) where state = 'closed';
create index matter_source on followup.matter (source_kind, source_id);

create table followup.participant (                -- 牵头、协办 with the division as it was
    matter   uuid not null references followup.matter,
    court    text not null,
    person   uuid not null,
    division uuid,
    leads    boolean not null,
    place    integer not null,
    primary key (matter, person)
);
create index participant_person on followup.participant (person);
create index participant_division on followup.participant (division);

create table followup.milestone (                  -- 节点
    matter  uuid not null references followup.matter,
    no      integer not null,
    court   text not null,
    title   text not null,
    due_on  date not null,
    done_on date,
    primary key (matter, no)
);

create table followup.step (                       -- 办理经过, never changed
    matter      uuid not null references followup.matter,
    no          integer not null,
    court       text not null,
    act         text not null,
    on_day      date not null,
    note        text not null,
    until       date,                              -- the day it is about, if any
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (matter, no)
);
revoke update on followup.step from ${app};

select public.keep_within_courts('followup.matter', 'followup.participant', 'followup.milestone', 'followup.step');
