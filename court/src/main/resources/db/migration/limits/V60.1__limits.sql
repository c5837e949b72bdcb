-- 审限 The clocks of a case: facts in, ledgers out. A reckoning is never changed; the next one stands beside it.
create schema limits;
grant usage on schema limits to ${app};
alter default privileges in schema limits grant select, insert, update on tables to ${app};

create table limits.clock (
    id            uuid primary key default uuidv7(),
    court         text not null,
    case_id       uuid not null,
    division      uuid,
    limit_id      text not null,                   -- e.g. CIV-1-ORD: the limit the clock began with
    main          boolean not null,                -- the clock of the trial itself, not of a node
    start_on      date,                            -- null: not known, no due date
    custody       boolean not null default false,
    state         text not null check (state in ('running', 'stopped', 'met', 'overrun', 'none')),
    due_on        date,
    excluded_days integer not null default 0,
    provisional   boolean not null default false,  -- touches a year whose holidays are not yet published
    ended_on      date,
    calendar_version text not null,                -- the calendar it was last held against
    reckoned_on   date not null,                   -- the day a running exclusion was last counted up to
    revision      integer not null default 0,
    unique (case_id, limit_id, start_on)
);
create index clock_case on limits.clock (case_id);
create index clock_open on limits.clock (reckoned_on, id) where state in ('running', 'stopped');
create index clock_due on limits.clock (court, due_on) where state in ('running', 'stopped');
create index clock_division on limits.clock (division, due_on) where state in ('running', 'stopped');

create table limits.fact (                         -- 扣除、中止、延长、转换 as recorded; withdrawn ones keep their place
    id          uuid primary key default uuidv7(),
    court       text not null,
    clock       uuid not null references limits.clock,
    kind        text not null check (kind in ('exclusion', 'extension', 'conversion')),
    ground      text,
    from_on     date,
    to_on       date,                              -- null: still running
    months      smallint,
    days        smallint,
    approved_by text,
    to_limit    text,
    applied_on  date,                              -- 申请日 of an extension
    document    text not null default '',          -- 依据文书
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    replaced_by uuid references limits.fact,       -- ended or corrected: the later fact counts
    slip        uuid,                              -- 经审批 the request by whose signatures it was granted; null: recorded
    withdrawn   text                               -- why it no longer counts
);
create index fact_clock on limits.fact (clock);

create table limits.reckoning (
    clock            uuid not null references limits.clock,
    revision         integer not null,
    court            text not null,
    due_on           date,
    excluded_days    integer not null,
    facts            jsonb not null,
    ledger           jsonb not null,
    rule_set         text not null,
    calendar_version text not null,
    cause            text not null,                -- why it was reckoned: filed, exclusion, calendar …
    reckoned_at      timestamptz not null,
    reckoned_by      uuid,
    primary key (clock, revision)
);

create index reckoning_calendar on limits.reckoning (reckoned_at) where cause = 'calendar';

create table limits.reminder (                    -- 审限提醒 (审限规定 21): each level once for each due date
    clock     uuid not null references limits.clock,
    due_on    date not null,
    level     smallint not null,                   -- days before the due date; -1 overdue
    court     text not null,
    raised_on date not null,
    primary key (clock, due_on, level)
);

select public.keep_within_courts('limits.clock', 'limits.fact', 'limits.reckoning', 'limits.reminder');
