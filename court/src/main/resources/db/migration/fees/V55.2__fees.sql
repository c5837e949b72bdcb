-- 诉讼费用 What a case costs, who has paid, what was forgiven, who bears it in the end. Money is whole fen; what was entered stays.
create schema fees;
grant usage on schema fees to ${app};
alter default privileges in schema fees grant select, insert, update on tables to ${app};

create table fees.charge (                         -- 应交费用 one fee of one payer
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    no          smallint not null,
    kind        text not null,                     -- law's FeeKind
    stage       text not null,                     -- law's FeeStage
    advance     text not null,                     -- law's Advance: who pays, and from when the days count
    payer       text not null,
    amount      bigint check (amount >= 0),        -- what is claimed, contested, preserved, enforced; null: none
    accepted_on date not null,
    halvings    text[] not null,
    fee         bigint not null check (fee between 0 and 100000000000000),
    owed        bigint not null check (owed between 0 and fee),   -- after relief
    reckoning   jsonb not null,                    -- 计费依据
    state       text not null check (state in ('unset', 'untold', 'due', 'overdue', 'relief', 'term', 'deferred', 'later', 'paid', 'waived', 'settled')),
    told_on     date,                              -- 通知送达 the notice reached the payer
    due_on      date,                              -- null: the law counts no days, or nobody was told yet
    term        jsonb not null,                    -- 期限依据 and what relief did
    slip        uuid,                              -- 司法救助申请, the last one
    rule_set    text not null,
    revision    integer not null default 0,
    unique (case_id, no)
);
create index charge_open on fees.charge (court, state, due_on, id) where state not in ('paid', 'waived', 'settled');

create table fees.entry (                          -- 收费登记 a payment, or the reversal of one
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    charge      uuid not null references fees.charge,
    kind        text not null check (kind in ('payment', 'reversal')),
    amount      bigint not null check (amount between 1 and 100000000000000),
    on_day      date not null,
    means       text not null check (means in ('window', 'bank', 'online')),
    receipt     text not null,                     -- 票据号
    payer       text not null,
    reverses    uuid unique references fees.entry, -- 冲正 once
    note        text not null default '',
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check ((kind = 'reversal') = (reverses is not null))
);
create unique index entry_receipt on fees.entry (court, receipt) where kind = 'payment';
create index entry_charge on fees.entry (charge);
create index entry_day on fees.entry (court, on_day);

create table fees.settlement (                     -- 诉讼费用结算 the newest counts
    id           uuid primary key,
    court        text not null,
    case_id      uuid not null,
    no           smallint not null,
    ended        text not null,                    -- law's FeeEnd
    fee          bigint not null check (fee >= 0),
    shares       jsonb not null,
    ledger       jsonb not null,
    effective_on date not null,                    -- 生效之日
    refund_by    date not null,                    -- 办法 53
    refund_term  jsonb not null,
    rule_set     text not null,
    settled_by   uuid not null,
    settled_at   timestamptz not null,
    unique (case_id, no)
);

create table fees.refund (                         -- 退费
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    settlement  uuid not null references fees.settlement,
    party       text not null,
    amount      bigint not null check (amount between 1 and 100000000000000),
    voucher     text not null,                     -- 退费凭证号
    on_day      date not null,
    approved_by uuid not null,
    approved_at timestamptz not null,
    unique (court, voucher)
);
create index refund_case on fees.refund (case_id);

create table fees.deferral (                       -- 准予缓交, before the case is filed (办法 49)
    filing     uuid primary key,
    court      text not null,
    ground     text not null,                      -- law's ReliefGround
    until_on   date not null,
    slip       uuid not null,
    decided_on date not null,
    decided_by uuid not null
);

create table fees.review (                         -- 诉讼费用复核 (办法 43)
    id         uuid primary key,
    court      text not null,
    case_id    uuid not null,
    party      text not null,
    reasons    text not null,
    asked_on   date not null,
    decide_by  date not null,
    term       jsonb not null,
    changed    boolean,                            -- null: not decided yet
    words      text not null default '',
    decided_on date,
    decided_by uuid,
    check ((changed is null) = (decided_on is null))
);
create index review_case on fees.review (case_id);

create table fees.bank_line (                      -- 银行流水
    id          uuid primary key,
    court       text not null,
    on_day      date not null,
    amount      bigint not null check (amount between 1 and 100000000000000),
    reference   text not null,
    payer       text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    unique (court, on_day, reference)
);

create table fees.rate (                           -- 本地收费标准 what the province or the court has set inside the bounds of the law
    id           uuid primary key,
    court        text not null,
    kind         text not null,                    -- law's FeeKind
    amount       bigint not null check (amount >= 0),
    from_day     date not null,                    -- 施行日期
    instrument   text not null,                    -- the document that sets it
    article      text not null,
    proposed_by  uuid not null,
    proposed_at  timestamptz not null,
    agreed       boolean,                          -- 第二人: null while nobody has looked at it
    decided_by   uuid,
    decided_at   timestamptz,
    check ((agreed is null) = (decided_by is null)),
    check (decided_by <> proposed_by)
);
create index rate_court on fees.rate (court, kind, from_day);

revoke update on fees.entry, fees.settlement, fees.refund, fees.deferral, fees.bank_line from ${app};

select public.keep_within_courts(
    'fees.charge', 'fees.entry', 'fees.settlement', 'fees.refund', 'fees.deferral', 'fees.review', 'fees.bank_line', 'fees.rate');
