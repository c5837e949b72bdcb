-- 公务用车 Cars and drivers, who asked for one and what for, the trips, what they cost.
create schema vehicles;
grant usage on schema vehicles to ${app};
alter default privileges in schema vehicles grant select, insert, update on tables to ${app};

create table vehicles.car (
    id       uuid primary key,
    court    text not null,
    plate    text not null,
    model    text not null,
    seats    integer not null check (seats > 0),
    since    date not null,                        -- 启用
    inspection_by date,                            -- 年检到期; null: not entered
    insured_until date,                            -- 保险到期
    revision integer not null default 0,
    position integer not null generated always as identity,
    unique (court, plate)
);

create table vehicles.driver (
    person uuid primary key,
    court  text not null,
    phone  text not null,
    gone_on date                                   -- 不再驾驶; null: drives
);

create table vehicles.outage (                     -- 停用 A car is out of service
    id          uuid primary key,
    court       text not null,
    car         uuid not null references vehicles.car,
    from_day    date not null,
    until_day   date,                              -- null: nobody knows yet, or for good
    reason      text not null check (reason in ('inspection', 'upkeep', 'repair', 'accident', 'scrapped')),
    note        text not null,
    back_on     date,                              -- 恢复使用 earlier than was planned
    recorded_by uuid not null,
    check (until_day >= from_day),
    check (back_on >= from_day),
    constraint outage_once exclude using gist (car with =, daterange(from_day, least(back_on, until_day + 1)) with &&)
);

create table vehicles.booking (                    -- 用车
    id            uuid primary key,
    court         text not null,
    asked_by      uuid not null,
    asked_on      date not null,
    purpose       text not null,
    destination   text not null,
    people        integer not null check (people > 0),
    starts_at     timestamp not null,              -- by the clock on the wall
    ends_at       timestamp not null,
    bound_kind    text,                            -- what it is for, opaque
    bound_id      text,
    state         text not null check (state in ('asked', 'agreed', 'refused', 'sent', 'back', 'released')),
    car           uuid references vehicles.car,
    driver        uuid references vehicles.driver,
    route         text not null default '',
    km_out        integer,
    km_back       integer,
    reason        text not null default '',        -- of the release
    cause         text not null default '',        -- by which it was released, opaque; empty: a person did
    revision      integer not null default 0,
    check (ends_at > starts_at),
    check ((bound_kind is null) = (bound_id is null)),
    check (state not in ('sent', 'back') or (car is not null and driver is not null)),
    check (km_back is null or km_back >= km_out),
    -- the second wall: the first is the check under the lock
    constraint car_once exclude using gist (car with =, tsrange(starts_at, ends_at) with &&) where (state = 'sent'),
    constraint driver_once exclude using gist (driver with =, tsrange(starts_at, ends_at) with &&) where (state = 'sent')
);
create index booking_when on vehicles.booking (court, starts_at);
create index booking_bound on vehicles.booking (bound_kind, bound_id) where state in ('asked', 'agreed', 'sent');

create table vehicles.cost (                       -- 费用 in fen
    id          uuid primary key default uuidv7(),
    court       text not null,
    car         uuid not null references vehicles.car,
    booking     uuid references vehicles.booking,
    day         date not null,
    kind        text not null check (kind in ('fuel', 'toll', 'repair', 'other')),
    fen         bigint not null check (fen > 0),
    note        text not null default '',
    recorded_by uuid not null
);
create index cost_month on vehicles.cost (court, day);

select public.keep_within_courts('vehicles.car', 'vehicles.driver', 'vehicles.outage', 'vehicles.booking', 'vehicles.cost');
