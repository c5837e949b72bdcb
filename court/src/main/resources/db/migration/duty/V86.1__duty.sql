-- 值班值守 Posts, who takes part in them, who is on duty on which day, swaps, and what one hands to the next.
create schema duty;
grant usage on schema duty to ${app};
alter default privileges in schema duty grant select, insert, update, delete on tables to ${app};

create table duty.post (                           -- 岗位
    id        uuid primary key,
    court     text not null,
    name      text not null,
    place     text not null,
    phone     text not null,                       -- 值班电话
    starts    time not null,
    ends      time not null,                       -- not after starts: on the next day
    days      text not null check (days in ('every', 'working', 'rest')),
    heads     integer not null check (heads between 1 and 50),
    heads_off integer not null check (heads_off between 0 and 50),  -- 节假日 on days of a holiday
    in_use    boolean not null default true,
    position  integer not null generated always as identity,
    revision  integer not null default 0,
    unique (court, name)
);

create table duty.eligible (                       -- 参加值班人员 in the order of the rotation
    post   uuid not null references duty.post,
    court  text not null,
    person uuid not null,
    phone  text not null default '',
    place  integer not null,
    primary key (post, person)
);

create table duty.shift (                          -- 班次
    id         uuid primary key,
    court      text not null,
    post       uuid not null references duty.post,
    day        date not null,
    person     uuid not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    made       text not null check (made in ('rule', 'hand', 'swap')),
    live       boolean not null default true,
    checked_in timestamptz,                        -- 签到
    revision   integer not null default 0,
    check (ends_at > starts_at)
);
create unique index shift_person_once on duty.shift (person, day) where live;
create index shift_post on duty.shift (post, day) where live;
create index shift_day on duty.shift (court, day) where live;

create table duty.swap (                           -- 换班
    id          uuid primary key,
    court       text not null,
    shift       uuid not null references duty.shift,
    asker       uuid not null,
    other       uuid not null,
    back        uuid references duty.shift,        -- the shift taken in return; null: none
    note        text not null,
    cause       text not null default '',          -- of what it was proposed, opaque; empty: asked by a person
    state       text not null check (state in ('asked', 'agreed', 'declined', 'withdrawn')),
    asked_on    date not null,
    answered_on date
);
create unique index swap_open on duty.swap (shift) where state = 'asked';
create index swap_other on duty.swap (other) where state = 'asked';

create table duty.handover (                       -- 交接班
    id         uuid primary key,
    court      text not null,
    post       uuid not null references duty.post,
    shift      uuid not null unique references duty.shift,
    next       uuid references duty.shift,         -- who takes over; null: nobody is set yet
    written_by uuid not null,
    written_at timestamptz not null,
    happened   text not null,
    open       text not null,                      -- 待办 what goes on; empty: nothing
    signed_by  uuid,
    signed_at  timestamptz,
    check ((signed_by is null) = (signed_at is null))
);
create index handover_post on duty.handover (post, written_at desc);

select public.keep_within_courts('duty.post', 'duty.eligible', 'duty.shift', 'duty.swap', 'duty.handover');
