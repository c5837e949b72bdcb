-- 审判流程公开 What the parties are let see, what they object to, and whom they complain of.
create schema disclosure;
grant usage on schema disclosure to ${app};
alter default privileges in schema disclosure grant select, insert, update on tables to ${app};

create table disclosure.query_code (               -- 查询码 of a party, or of whoever handed in a complaint
    id               uuid primary key,
    court            text not null,
    number           text not null,                -- 案号 or 收件号 as printed on the slip
    case_id          uuid,
    party            smallint,                     -- its place among the parties
    filing           uuid,
    hash             text not null,                -- the code itself is kept nowhere
    issued_at        timestamptz not null,
    issued_by        uuid not null,
    voided_at        timestamptz,
    persona          text,                         -- demo: entered with one click under this description
    persona_position smallint,
    check ((case_id is null) = (party is null)),
    check ((case_id is null) <> (filing is null))
);
create unique index query_code_party on disclosure.query_code (case_id, party) where voided_at is null and case_id is not null;
create unique index query_code_filing on disclosure.query_code (filing) where voided_at is null and filing is not null;
create index query_code_number on disclosure.query_code (number) where voided_at is null;

create table disclosure.visit (                    -- 查询会话 of a party's browser, short and of its own kind
    token_hash text primary key,
    code       uuid not null references disclosure.query_code,
    begun_at   timestamptz not null,
    seen_at    timestamptz not null
);
create index visit_code on disclosure.visit (code);

create table disclosure.attempt (                  -- 查询失败 by number and by address, so that nobody tries for long
    key          text primary key check (length(key) <= 64),
    failures     integer not null,
    since        timestamptz not null,
    locked_until timestamptz
);

create table disclosure.objection (                -- 审限异议 of a party against an extension, an exclusion, a conversion
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    party       smallint not null,
    party_name  text not null,
    clock       uuid not null,
    fact        uuid not null,
    matter      text not null,
    reasons     text not null,
    filed_on    date not null,
    days        smallint not null,                 -- as the court had set them then
    due_on      date not null,
    state       text not null check (state in ('open', 'upheld', 'closed')),
    statement   text,                              -- 说明 of the judge
    stated_by   uuid,
    stated_on   date,
    upheld      boolean,
    answer      text,
    answered_by uuid,
    answered_on date,
    done        text,                              -- what the judge did after it was upheld
    done_by     uuid,
    done_on     date,
    revision    integer not null default 0,
    unique (case_id, party, fact),
    check ((answer is null) = (upheld is null)),
    check ((state = 'open') = (answer is null)),
    check (state <> 'upheld' or upheld)
);
create index objection_case on disclosure.objection (case_id);
create index objection_open on disclosure.objection (court, due_on, id) where state <> 'closed';

create table disclosure.grievance (                -- 立案投诉 by whoever handed in a complaint
    id          uuid primary key,
    court       text not null,
    filing      uuid not null,
    number      text not null,
    title       text not null,
    grounds     text[] not null,
    reasons     text not null,
    filed_on    date not null,
    due_on      date not null,
    state       text not null check (state in ('open', 'ordered', 'closed')),
    founded     boolean,
    answer      text,
    answered_by uuid,
    answered_on date,
    report      text,                              -- what the desk did after it was ordered to look again
    reported_by uuid,
    reported_on date,
    revision    integer not null default 0,
    check ((answer is null) = (founded is null)),
    check ((state = 'open') = (answer is null))
);
create index grievance_filing on disclosure.grievance (filing);
create index grievance_court on disclosure.grievance (court, due_on, id);
create unique index grievance_open on disclosure.grievance (filing) where state <> 'closed';

grant delete on disclosure.visit, disclosure.attempt to ${app};
select public.keep_within_courts('disclosure.query_code', 'disclosure.objection', 'disclosure.grievance');
