-- 日历 Notices on holidays that came after the release, and the days a court adds for itself.
create schema calendar;
grant usage on schema calendar to ${app};
alter default privileges in schema calendar grant select, insert, update on tables to ${app};

create table calendar.notice (
    id           uuid primary key default uuidv7(),
    title        text not null,
    document_no  text not null,
    published_on date not null,
    year         smallint not null,                -- the year whose days it fixes
    court        text,                             -- null: for the whole country; else days of this court only
    state        text not null check (state in ('proposed', 'applied', 'withdrawn')),
    proposed_by  uuid not null,
    proposed_at  timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    check (confirmed_by is null or confirmed_by <> proposed_by)    -- two people
);

create table calendar.notice_day (
    notice uuid not null references calendar.notice,
    day    date not null,
    off    boolean not null,
    name   text not null,
    primary key (notice, day)
);
