-- 上诉 An appeal lies between two courts: both see it, each does its own steps.
create schema appeals;
grant usage on schema appeals to ${app};
alter default privileges in schema appeals grant select, insert, update on tables to ${app};

create table appeals.appeal (
    id                uuid primary key,
    court             text not null,               -- 原审法院
    upper_court       text not null,               -- 二审法院
    case_id           uuid not null,               -- of the first instance
    case_number       text not null,
    title             text not null,
    category          text not null,
    ruling            boolean not null,            -- against a ruling, not a judgment
    appellants        text[] not null,
    made_on           date not null,               -- 提出之日: handed in or posted
    excuse            text not null default '',    -- 耽误期限的正当理由
    received_above_on date,                        -- 二审法院直接收到
    received_on       date,
    term_end          date,
    respondent_abroad boolean not null default false,
    copy_on           date,
    answered_on       date,
    answer_copy_on    date,
    charge            uuid,                        -- 上诉费, among the fees of the first case; null: none
    sent_on           date,
    file_on           date,
    gap               text not null default '',    -- 欠缺的材料
    gap_told_on       date,
    gap_filled_on     date,
    filed_on          date,
    upper_case        uuid,
    upper_number      text,
    outcome           text,
    outcome_on        date,
    outcome_read_on   date,                        -- 原审法官已阅
    refiled_case      uuid,                        -- 发回重审后的新案
    state             text not null check (state in ('with-first', 'sent', 'with-upper', 'filed', 'ended')),
    revision          integer not null default 0,
    check ((outcome is null) = (state <> 'ended')),
    check ((upper_case is null) = (filed_on is null))
);
create index appeal_case on appeals.appeal (case_id);
create unique index appeal_upper_case on appeals.appeal (upper_case);
create index appeal_open on appeals.appeal (court) where state <> 'ended';
create index appeal_open_above on appeals.appeal (upper_court) where state <> 'ended';

-- 发回重审 Who took part before and cannot sit again (民诉法 41; 民诉解释 45).
create table appeals.retrial (
    case_id  uuid primary key,                     -- the new case
    court    text not null,
    original uuid not null,
    excluded uuid[] not null
);

select public.keep_within_courts('appeals.retrial');
alter table appeals.appeal enable row level security;
alter table appeals.appeal force row level security;
create policy both_courts on appeals.appeal using ((select current_setting('mingjing.courts', true) = '*')
    or court = any ((select string_to_array(current_setting('mingjing.courts', true), ','))::text[])
    or upper_court = any ((select string_to_array(current_setting('mingjing.courts', true), ','))::text[]));
