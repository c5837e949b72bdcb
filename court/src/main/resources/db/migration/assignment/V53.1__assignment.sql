-- 分案 Which cases wait for a judge, how each came to its judge, and what the court has laid down about it.
create schema assignment;
grant usage on schema assignment to ${app};
alter default privileges in schema assignment grant select, insert, update on tables to ${app};

create table assignment.waiting (                  -- 待分案 filed here and without a judge
    case_id  uuid primary key,
    court    text not null,
    clerk    uuid not null,                        -- who filed it
    filed_on date not null,
    due_on   date not null,                        -- 移送审判庭 (审限规定 7)
    ended_on date                                  -- it has its judge
);
create index waiting_open on assignment.waiting (court, due_on, case_id) where ended_on is null;

create table assignment.draw (                     -- 随机分案 whatever is needed to repeat it; never changed
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    division    uuid not null,
    method      text not null,                     -- what the lots are hashed with
    rule_set    text not null,
    facts       jsonb not null,                    -- law's DrawFacts: the pool with loads and exclusions, the nonce
    judge       uuid not null,
    drawn_by    uuid not null,
    occurred_on date not null,
    recorded_at timestamptz not null
);
create index draw_case on assignment.draw (case_id, recorded_at);
revoke update on assignment.draw from ${app};

create table assignment.allotment (                -- 分案记录 each time a case got a judge; never changed
    id           uuid primary key default uuidv7(),
    court        text not null,
    case_id      uuid not null,
    way          text not null check (way in ('drawn', 'same-judge', 'designated')),
    judge        uuid not null,
    former       uuid,                             -- 原承办法官
    division     uuid,
    draw         uuid references assignment.draw,
    ground       text,                             -- word of the ground; null: drawn
    reason       text not null,
    like_case    uuid,                             -- the case whose judge it follows
    slip         uuid,                             -- 申请单
    requested_by uuid,
    decided_by   uuid not null,
    occurred_on  date not null,
    recorded_at  timestamptz not null,
    check ((way = 'drawn') = (draw is not null)),
    check ((way = 'drawn') = (ground is null)),
    check ((way = 'designated') = (slip is not null)),
    check ((way = 'same-judge') = (like_case is not null))
);
create index allotment_case on assignment.allotment (case_id, recorded_at);
create index allotment_newest on assignment.allotment (court, occurred_on desc, id desc);
revoke update on assignment.allotment from ${app};

create table assignment.pause (                    -- 暂停分案
    id          uuid primary key,
    court       text not null,
    person      uuid not null,
    since       date not null,
    until       date,                              -- its last day; null: no end is known
    reason      text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    ended_on    date,                              -- 提前恢复: from this day on he takes part again
    ended_by    uuid,
    check (until is null or until >= since),
    check ((ended_on is null) = (ended_by is null))
);
create index pause_court on assignment.pause (court, since desc, id desc);

create table assignment.cause_rule (               -- 案由分工 which division takes a cause and what stands below it
    id          uuid primary key,
    court       text not null,
    category    text not null,                     -- law's CaseCategory
    cause       text not null,
    division    uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    unique (court, category, cause)
);
grant delete on assignment.cause_rule to ${app};

select public.keep_within_courts('assignment.waiting', 'assignment.draw', 'assignment.allotment', 'assignment.pause', 'assignment.cause_rule');
