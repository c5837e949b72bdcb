-- 举证 Periods for evidence, what each party brought and what became of it, what was asked of the court; nothing disappears.
create schema evidence;
grant usage on schema evidence to ${app};
alter default privileges in schema evidence grant select, insert, update on tables to ${app};

create table evidence.term (                       -- 举证期限 of one party, or of all
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    party       text not null,                     -- empty: all parties
    way         text not null,                     -- law's PeriodWay
    procedure   text not null,                     -- as it was when the period was set
    from_on     date not null,                     -- 收到举证通知
    days        integer not null check (days between 1 and 365),
    reason      text not null default '',
    exchange_on date,                              -- 证据交换之日
    due_on      date not null,
    rule_set    text not null,
    set_on      date not null,
    set_by      uuid not null,
    revision    integer not null default 0,
    check (exchange_on >= from_on)
);
create index term_case on evidence.term (case_id, from_on);

create table evidence.extension (                  -- 准许的延长
    term        uuid not null references evidence.term,
    no          smallint not null,
    court       text not null,
    on_day      date not null,
    until       date not null,
    recorded_by uuid not null,
    primary key (term, no),
    check (until > on_day)
);
revoke update on evidence.extension from ${app};

create table evidence.item (                       -- 证据
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    party       text not null,
    no          smallint not null,
    name        text not null,
    purpose     text not null,                     -- 证明对象
    pages       integer not null check (pages > 0),
    source      text not null,
    original    boolean not null,                  -- 原件
    handed_on   date not null,
    term        uuid references evidence.term,     -- the period it is held against; null: none was set
    late        boolean not null,
    fault       text,                              -- law's LateFault, as the court found
    basic       boolean not null default false,    -- 与案件基本事实有关
    fault_words text not null default '',
    admitted    boolean,                           -- 认证; null: not decided
    reasons     text not null default '',
    decided_on  date,
    decided_by  uuid,
    received_by uuid not null,
    revision    integer not null default 0,
    unique (case_id, party, no),
    check ((admitted is null) = (decided_on is null)),
    check (fault is null or late)
);
create index item_case on evidence.item (case_id, party, no);

create table evidence.opinion (                    -- 质证意见 of one party on one piece
    item       uuid not null references evidence.item,
    party      text not null,
    court      text not null,
    on_day     date not null,
    authentic  boolean not null,                   -- 真实性
    lawful     boolean not null,                   -- 合法性
    relevant   boolean not null,                   -- 关联性
    words      text not null,
    primary key (item, party)
);

create table evidence.request (                    -- 调查收集、鉴定、延长
    id           uuid primary key,
    court        text not null,
    case_id      uuid not null,
    kind         text not null,                    -- law's RequestKind
    party        text not null,
    subject      text not null,
    grounds      text not null,
    asked_on     date not null,
    term         uuid references evidence.term,
    granted      boolean,
    decided_on   date,
    decided_by   uuid,
    reasons      text not null default '',
    institution  text not null default '',         -- 鉴定机构
    begun_on     date,                             -- 委托鉴定
    ended_on     date,                             -- 收到鉴定意见
    revision     integer not null default 0,
    check ((granted is null) = (decided_on is null)),
    check (decided_on >= asked_on),
    check (begun_on is null or granted),
    check (ended_on >= begun_on)
);
create index request_case on evidence.request (case_id, asked_on);

select public.keep_within_courts(
    'evidence.term', 'evidence.extension', 'evidence.item', 'evidence.opinion', 'evidence.request');
