-- 送达 What must be served on whom, every attempt, and from which day it counts.
create schema serving;
grant usage on schema serving to ${app};
alter default privileges in schema serving grant select, insert, update on tables to ${app};

create table serving.addressee (                   -- 受送达人 of one case
    id            uuid primary key,
    court         text not null,
    case_id       uuid not null,
    no            smallint not null,
    name          text not null,
    role          text not null,                   -- 诉讼地位
    organisation  boolean not null,
    address       text not null default '',
    phone         text not null default '',
    electronic    text not null default '',        -- 电子送达地址
    receiver      text not null default '',        -- 指定的代收人
    circumstances text[] not null default '{}',    -- law's ServiceCircumstance
    confirmed_on  date,                            -- 送达地址确认书
    revision      integer not null default 0,
    unique (case_id, name, role)
);

create table serving.errand (                      -- 送达事项 one paper for one addressee
    id           uuid primary key,
    court        text not null,
    case_id      uuid not null,
    addressee    uuid not null references serving.addressee,
    document     text not null,                    -- law's ServiceDocument
    from_on      date not null,                    -- what the law counts from: filing, pronouncement, receipt, hearing
    in_court     boolean not null default false,   -- 当庭宣判
    due_on       date,                             -- null: the law names no day
    state        text not null check (state in ('owed', 'underway', 'notice', 'served')),
    effective_on date,                             -- 送达日期
    trial_end_on date,                             -- 结案时间 (审限规定 10)
    notice_until date,                             -- 公告期满
    rule_set     text not null,
    revision     integer not null default 0,
    unique (addressee, document, from_on),
    check ((state = 'served') = (effective_on is not null)),
    check (state <> 'notice' or notice_until is not null)
);
create index errand_case on serving.errand (case_id);
create index errand_open on serving.errand (court, due_on, id) where state <> 'served';
create index errand_served on serving.errand (court, effective_on desc, id desc) where state = 'served';

create table serving.attempt (                     -- 送达经过 with the facts it is judged by, as they were
    errand        uuid not null references serving.errand,
    no            integer not null,
    court         text not null,
    means         text not null,
    on_day        date not null,
    outcome       text,                            -- null: on its way
    outcome_on    date,
    evidence      text[] not null,
    procedure     text not null,
    circumstances text[] not null,
    note          text not null,
    reference     text not null,                   -- number of the mail, of the platform, of the newspaper
    simulated     boolean not null default false,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    primary key (errand, no)
);

create table serving.proof (                       -- 送达凭证的文件 what proves an attempt, among the files; only ever added to
    id          uuid primary key,
    errand      uuid not null,
    no          integer not null,
    court       text not null,
    case_id     uuid not null,
    evidence    text not null,                     -- law's ServiceEvidence
    document    uuid not null,                     -- of the files
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    foreign key (errand, no) references serving.attempt,
    unique (errand, no, document)
);
create index proof_case on serving.proof (case_id);
revoke update on serving.proof from ${app};

select public.keep_within_courts('serving.addressee', 'serving.errand', 'serving.attempt', 'serving.proof');
