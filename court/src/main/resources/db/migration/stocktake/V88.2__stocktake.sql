-- 日盘点 A sheet of each division for each working day, every version of it kept; what leaders said to it.
create schema stocktake;
grant usage on schema stocktake to ${app};
alter default privileges in schema stocktake grant select, insert, update on tables to ${app};

create table stocktake.court (                     -- 启用 since when the court takes stock
    court text primary key,
    since date not null
);

create table stocktake.sheet (
    court        text not null,
    division     uuid not null,
    day          date not null,
    no           integer not null,                 -- version: what was completed anew stands beside what was
    done         text not null,
    difficulties text not null,
    tomorrow     text not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null,
    due_at       timestamptz not null,             -- by when it was to be completed
    primary key (division, day, no)
);
create index sheet_day on stocktake.sheet (court, day);
revoke update on stocktake.sheet from ${app};

create table stocktake.figure (                    -- 确认时的数据
    division uuid not null,
    day      date not null,
    no       integer not null,
    kind     text not null,
    court    text not null,
    count    integer not null check (count > 0),
    primary key (division, day, no, kind),
    foreign key (division, day, no) references stocktake.sheet
);
revoke update on stocktake.figure from ${app};

create table stocktake.remark (                    -- 批示 an item of the next working day until it is answered or a matter
    id          uuid primary key,
    court       text not null,
    division    uuid not null,
    day         date not null,                     -- the day it is about
    content     text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    item_on     date not null,                     -- the day on whose sheet it is an item
    answer      text,
    answered_on date,                              -- on the sheet of this day
    answered_by uuid,
    matter      uuid,                              -- 督办事项
    check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null))
);
create index remark_division on stocktake.remark (division, item_on);
create index remark_day on stocktake.remark (court, day);

create table stocktake.told (                      -- 已催 of which sheets it was said that they are owed
    division uuid not null,
    day      date not null,
    court    text not null,
    primary key (division, day)
);

select public.keep_within_courts('stocktake.court', 'stocktake.sheet', 'stocktake.figure', 'stocktake.remark', 'stocktake.told');
