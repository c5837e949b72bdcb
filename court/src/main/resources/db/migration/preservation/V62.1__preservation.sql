-- 保全 What is asked to be preserved, the security, the ruling and its review, each measure and how long it lasts; nothing disappears.
create schema preservation;
grant usage on schema preservation to ${app};
alter default privileges in schema preservation grant select, insert, update on tables to ${app};

create table preservation.application (
    id                uuid primary key,
    court             text not null,
    case_id           uuid not null,
    kind              text not null,                 -- law's PreservationKind
    stage             text not null,                 -- law's PreservationStage
    urgent            boolean not null,
    applicant         text not null,
    respondent        text not null,
    target            text not null,                 -- 请求事项
    contested         boolean not null,              -- 争议标的
    amount            bigint check (amount > 0),     -- 请求保全数额, fen
    claim             bigint check (claim > 0),      -- 诉讼请求数额, fen
    clue              text not null,                 -- 财产信息或者线索
    received_at       timestamptz not null,
    security_ordered_on date,
    security_ordered  bigint,
    security_waiver   text,                          -- law's SecurityWaiver
    security_on       date,
    security_given    bigint,
    security_form     text,                          -- law's SecurityForm
    security_by       text not null default '',
    security_special  text not null default '',      -- 情况特殊的理由
    state             text not null check (state in ('pending', 'granted', 'in-force', 'refused', 'ended')),
    due_at            timestamptz,                   -- null: the five days have not begun
    ruled_at          timestamptz,
    ruling_granted    boolean,
    ruling_number     text not null default '',
    ruling_amount     bigint,
    ruling_reasons    text not null default '',
    ruled_by          uuid,
    suit_on           date,
    suit_number       text not null default '',
    rule_set          text not null,
    revision          integer not null default 0,
    check (claim is null or amount is null or amount <= claim),
    check ((state = 'pending') = (ruled_at is null)),
    check ((ruled_at is null) = (ruling_granted is null)),
    check ((security_on is null) = (security_given is null))
);
create index application_case on preservation.application (case_id);
create index application_pending on preservation.application (court, due_at, id) where state = 'pending';
create index application_state on preservation.application (court, state, received_at desc);

create table preservation.review (                   -- 复议 once for each of them (民诉法 111)
    application  uuid not null references preservation.application,
    party        text not null,
    court        text not null,
    received_on  date not null,                      -- of the ruling
    requested_on date not null,
    grounds      text not null,
    decided_on   date,
    outcome      text check (outcome in ('upheld', 'changed', 'revoked')),
    amount       bigint check (amount > 0),          -- 变更后的数额, fen
    reasons      text not null default '',
    decided_by   uuid,
    primary key (application, party),
    check (requested_on >= received_on),
    check (amount is null or outcome = 'changed'),
    check ((decided_on is null) = (outcome is null)),
    check (decided_on >= requested_on)
);

create table preservation.measure (
    id          uuid primary key,
    application uuid not null references preservation.application,
    no          smallint not null,
    court       text not null,
    kind        text not null,                       -- law's MeasureKind
    asset       text not null,
    place       text not null,
    amount      bigint check (amount > 0),
    authority   text not null,                       -- 协助执行单位
    since       date not null,
    until       date,                                -- as first set; null: the law sets no length
    expires_on  date,                                -- as it stands after renewals
    state       text not null check (state in ('in-force', 'lifted', 'lapsed')),
    enforcement text not null default '',            -- 转入执行的案号
    ended_on    date,
    ground      text,                                -- law's LiftGround
    reasons     text not null default '',
    recorded_by uuid not null,
    unique (application, no),
    check (until > since),
    check ((until is null) = (expires_on is null)),
    check (expires_on >= until),
    check ((state = 'in-force') = (ended_on is null)),
    check (ended_on >= since)
);
create index measure_expiry on preservation.measure (court, expires_on, id) where state = 'in-force';

create table preservation.renewal (                  -- 续行
    measure      uuid not null references preservation.measure,
    no           smallint not null,
    court        text not null,
    requested_on date,                               -- null: 依职权
    on_day       date not null,
    until        date not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null,
    primary key (measure, no),
    check (until > on_day)
);
revoke update on preservation.renewal from ${app};

select public.keep_within_courts(
    'preservation.application', 'preservation.review', 'preservation.measure', 'preservation.renewal');
