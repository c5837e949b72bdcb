-- 雷达 What stands still without a reason: clocks whose reason to stand has ended, cases in which nothing is to come.
create schema radar;
grant usage on schema radar to ${app};
alter default privileges in schema radar grant select, insert, update on tables to ${app};

create table radar.finding (
    id          uuid primary key default uuidv7(),
    court       text not null,
    case_id     uuid not null,
    kind        text not null check (kind in ('ended', 'long', 'no-judge', 'passed', 'nothing-ahead')),
    clock       uuid,                              -- of a clock that stands
    fact        uuid,                              -- the exclusion that stops it
    ground      text,                              -- its 扣除事由
    sign        text not null,                     -- what tells it: message key, or the title of a paper
    since       date not null,                     -- the day on which the reason ended, or since when nothing happens
    due_on      date,                              -- the due date as the clock shows it
    would_be    date,                              -- the due date, had the exclusion been ended on that day
    instrument  text not null,                     -- by which article its days count again, or which rule of this house
    article     text not null,
    found_on    date not null,
    closed_on   date,
    answer      text,                              -- 仍在进行 why it still stands
    answered_by uuid,
    quiet_until date,                              -- asked again after that day
    check ((answer is null) = (answered_by is null))
);
create unique index finding_open on radar.finding (case_id, kind, coalesce(fact, case_id)) where closed_on is null;
create index finding_case on radar.finding (case_id);
create index finding_court on radar.finding (court, kind, since, id) where closed_on is null;

create table radar.sweep (                         -- 巡检 when each court was last looked over
    court    text primary key,
    swept_at timestamptz not null
);

select public.keep_within_courts('radar.finding', 'radar.sweep');
