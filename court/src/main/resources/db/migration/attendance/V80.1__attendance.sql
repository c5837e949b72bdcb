-- 考勤 Leave that was agreed to; whoever signs for the person meanwhile stands in circulation.deputyship.
create schema attendance;
grant usage on schema attendance to ${app};
alter default privileges in schema attendance grant select, insert, update on tables to ${app};

create table attendance.leave (
    id     uuid primary key default uuidv7(),
    court  text not null,
    person uuid not null,
    kind   text not null,                          -- annual, sick, personal, marriage, maternity, bereavement, training
    since  date not null,
    until  date not null,                          -- the last day
    days   integer not null,                       -- working days
    deputy uuid,
    slip   uuid not null unique,
    back_on date,                                  -- 销假 the first day back, before its time; null: as agreed
    check (until >= since),
    check (deputy <> person)
);
create index leave_person on attendance.leave (person, since);

select public.keep_within_courts('attendance.leave');
