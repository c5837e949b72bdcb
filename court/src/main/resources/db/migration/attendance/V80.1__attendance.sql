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

create table attendance.service (                  -- 参加工作时间 from which the years of annual leave are counted
    person      uuid primary key,
    court       text not null,
    since       date not null,
    recorded_by uuid not null,
    recorded_on date not null
);

create table attendance.presence (                 -- 打卡 in and out, once a day each
    person  uuid not null,
    court   text not null,
    day     date not null,
    in_at   timestamptz,
    out_at  timestamptz,
    primary key (person, day),
    check (out_at is null or in_at is null or out_at >= in_at)
);

select public.keep_within_courts('attendance.service', 'attendance.presence');
