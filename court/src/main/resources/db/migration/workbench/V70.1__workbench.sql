-- 工作台 One narrow table of open work. Finished work leaves it, so its length never slows the list.
create schema workbench;
grant usage on schema workbench to ${app};
alter default privileges in schema workbench grant select, insert, update, delete on tables to ${app};

create table workbench.item (
    id           uuid primary key default uuidv7(),
    court        text not null,
    assignee     uuid not null,
    kind         text not null,                    -- what must be done: clock, reminder, calendar …
    subject_kind text not null,
    subject_id   text not null,
    title        text not null,                    -- e.g. the case number and title
    reason       text not null,                    -- message key: why it is owed
    due_on       date,
    link         text not null,                    -- where the next action is taken
    case_id      uuid generated always as (substring(link from '^/cases/([0-9a-f-]{36})')::uuid) stored,
    explained_at text,                             -- the page of the due date's reasons 依据
    copied       boolean not null default false,   -- 抄送 to read, not to do
    started_by   uuid,
    opened_at    timestamptz not null,
    reminded_level smallint,                       -- 提醒 at most so many days were left, -1: the day was over; null: none yet
    reminded_on  date,
    check ((reminded_level is null) = (reminded_on is null)),
    unique (subject_kind, subject_id, kind, assignee, copied)
);
create index item_assignee on workbench.item (assignee, due_on, id);
create index item_case on workbench.item (court, case_id) where case_id is not null and not copied;
create index item_starter on workbench.item (started_by, due_on, id) where started_by is not null;

create table workbench.finished_item (
    id           uuid primary key,
    court        text not null,
    assignee     uuid not null,
    kind         text not null,
    subject_kind text not null,
    subject_id   text not null,
    title        text not null,
    reason       text not null,
    due_on       date,
    link         text not null,
    explained_at text,
    copied       boolean not null default false,
    started_by   uuid,
    opened_at    timestamptz not null,
    finished_at  timestamptz not null
);
create index finished_item_assignee on workbench.finished_item (assignee, finished_at desc, id desc);
create index finished_item_subject on workbench.finished_item (subject_id);

select public.keep_within_courts('workbench.item', 'workbench.finished_item');
