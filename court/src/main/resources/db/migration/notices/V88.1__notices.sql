-- 工作通知 What is asked of which division, who acknowledged it, and the matters that became of it; who answers for a division.
create schema notices;
grant usage on schema notices to ${app};
alter default privileges in schema notices grant select, insert, update on tables to ${app};

create table notices.contact (                     -- 部门联络人 named by whoever heads the division
    division uuid primary key,
    court    text not null,
    person   uuid                                  -- null: named no longer
);

create table notices.notice (
    id             uuid primary key,
    court          text not null,
    year           integer not null,
    serial         integer not null,               -- 通知〔year〕serial 号
    title          text not null,
    content        text not null,
    issued_by      uuid not null,
    issued_on      date not null,
    acknowledge_by date not null,                  -- 签收期限
    unique (court, year, serial)
);
create index notice_issued on notices.notice (court, issued_on desc, id);

create table notices.item (                        -- 要求
    notice   uuid not null references notices.notice,
    no       integer not null,
    court    text not null,
    content  text not null,
    division uuid not null,                        -- 牵头部门
    due_on   date not null,
    matter   uuid not null,                        -- 督办事项
    primary key (notice, no)
);
revoke update on notices.item from ${app};

create table notices.addressee (                   -- 发送部门
    notice          uuid not null references notices.notice,
    division        uuid not null,
    court           text not null,
    place           integer not null,
    acknowledged_by uuid,
    acknowledged_at timestamptz,
    primary key (notice, division),
    check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index addressee_division on notices.addressee (division);
create index addressee_open on notices.addressee (notice) where acknowledged_at is null;

select public.keep_within_courts('notices.contact', 'notices.notice', 'notices.item', 'notices.addressee');
