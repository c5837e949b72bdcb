-- 审理 Who sits, who must withdraw, how the panel deliberated, when it was pronounced and concluded.
create schema trial;
grant usage on schema trial to ${app};
alter default privileges in schema trial grant select, insert, update on tables to ${app};

create table trial.assessor (                      -- 人民陪审员名单
    id           uuid primary key,
    court        text not null,
    number       text not null,
    name         text collate "C" not null,
    occupation   text not null,
    since        date not null,                    -- 任期五年 (陪审员法 13)
    until        date not null,
    ended_on     date,                             -- 免职
    counted_year smallint not null,                -- cases of that year from before this register
    counted      smallint not null default 0,
    unique (court, number),
    check (until > since)
);

create table trial.assessor_draw (                 -- 随机抽取; never changed, so that it can be repeated
    id         uuid primary key,
    court      text not null,
    case_id    uuid not null,
    drawn_on   date not null,
    hearing_on date not null,
    nonce      text not null,
    drawn      text[] not null,                    -- all who could be drawn, in the order they came
    left_out   text[] not null,                    -- who could not, each with why: id BAR
    drawn_by   uuid not null,
    recorded_at timestamptz not null
);
revoke update on trial.assessor_draw from ${app};
create index assessor_draw_case on trial.assessor_draw (case_id, recorded_at desc);

create table trial.panel (                         -- 合议庭: proposed, fixed, followed by another
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    no          smallint not null,
    state       text not null check (state in ('proposed', 'fixed', 'returned', 'former')),
    traits      text[] not null,                   -- law's PanelTrait
    hearing_on  date,
    earlier     text not null,                     -- 原审案号: whoever tried that case does not sit
    draw        uuid references trial.assessor_draw,
    assistant   uuid,
    clerk       uuid,
    change      text,                              -- 更换成员事由; null: the first panel
    reason      text not null,
    proposed_on date not null,
    proposed_by uuid not null,
    decided_on  date,
    decided_by  uuid,
    remark      text not null default '',
    tell_by     date,                              -- 告知当事人 within three days
    told_on     date,
    told_by     uuid,
    until       date,
    revision    integer not null default 0,
    unique (case_id, no)
);
create unique index panel_fixed on trial.panel (case_id) where state = 'fixed';
create unique index panel_proposed on trial.panel (case_id) where state = 'proposed';

create table trial.seat (
    panel     uuid not null references trial.panel,
    court     text not null,
    no        smallint not null,
    person    uuid,
    assessor  uuid references trial.assessor,
    presiding boolean not null,
    primary key (panel, no),
    check ((person is null) <> (assessor is null))
);
create index seat_assessor on trial.seat (assessor) where assessor is not null;

create table trial.recusal (                       -- 回避申请
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    person      uuid,
    assessor    uuid references trial.assessor,
    target      text not null,                     -- law's RecusalTarget
    decider     text not null,                     -- law's RecusalDecider
    asked_by    text not null,                     -- the party's name; empty: the person himself
    ground      text not null,
    reasons     text not null,
    asked_on    date not null,
    recorded_by uuid not null,
    state       text not null check (state in ('waiting', 'granted', 'rejected', 'review', 'upheld')),
    decide_by   date,                              -- three days; null: the criminal procedure names none
    decided_on  date,
    decided_by  uuid,
    decision    text not null default '',
    review_on   date,                              -- 申请复议
    review_by   date,
    reviewed_on date,
    reviewed_by uuid,
    review      text not null default '',
    revision    integer not null default 0,
    check ((person is null) <> (assessor is null))
);
create index recusal_case on trial.recusal (case_id, asked_on desc);

create table trial.deliberation (                  -- 合议: seen by the members of the panel and its clerk only
    id           uuid primary key,
    court        text not null,
    case_id      uuid not null,
    no           smallint not null,
    panel        uuid references trial.panel,
    state        text not null check (state in ('open', 'decided', 'split', 'referred', 'minutes', 'signed')),
    hearing_on   date not null,                    -- 庭审结束之日
    due_on       date not null,                    -- five working days
    opened_on    date not null,
    opened_by    uuid not null,
    introduction text not null,                    -- 承办法官介绍相关法律、证据规则
    round        smallint not null default 1,
    version      smallint not null default 0,      -- of the minutes
    bound        text not null default '',         -- 审判委员会的决定
    revision     integer not null default 0,
    unique (case_id, no)
);

create table trial.speaker (                       -- the members as they sat when it was opened
    deliberation uuid not null references trial.deliberation,
    court        text not null,
    no           smallint not null,
    person       uuid,
    assessor     uuid references trial.assessor,
    handling     boolean not null,
    presiding    boolean not null,
    primary key (deliberation, no),
    check ((person is null) <> (assessor is null))
);
create index speaker_person on trial.speaker (person, deliberation) where person is not null;

create table trial.question (
    deliberation uuid not null references trial.deliberation,
    court        text not null,
    no           smallint not null,
    kind         text not null,
    words        text not null,
    answers      text[] not null,
    primary key (deliberation, no)
);

create table trial.opinion (                       -- 评议意见 with its votes; never changed, another round stands beside it
    deliberation uuid not null references trial.deliberation,
    court        text not null,
    round        smallint not null,
    speaker      smallint not null,
    words        text not null,
    votes        smallint[] not null,              -- the answer to each question; 0: does not vote on it
    spoken_on    date not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    primary key (deliberation, round, speaker)
);
revoke update on trial.opinion from ${app};

create table trial.minutes (                       -- 评议笔录, each version as it was signed or not
    deliberation uuid not null references trial.deliberation,
    court        text not null,
    version      smallint not null,
    round        smallint not null,
    words        text not null,
    remarks      text not null,
    made_on      date not null,
    made_by      uuid not null,
    primary key (deliberation, version)
);
revoke update on trial.minutes from ${app};

create table trial.signature (
    deliberation uuid not null references trial.deliberation,
    court        text not null,
    version      smallint not null,
    speaker      smallint not null,
    signed_on    date not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    primary key (deliberation, version, speaker)
);
revoke update on trial.signature from ${app};

create table trial.conference (                    -- 专业法官会议、审判委员会
    deliberation uuid not null references trial.deliberation,
    court        text not null,
    no           smallint not null,
    round        smallint not null,                -- after which it was asked
    kind         text not null,
    ground       text not null,
    asked_on     date not null,
    asked_by     uuid not null,
    held_on      date,
    attended     text not null default '',
    opinion      text not null default '',
    primary key (deliberation, no)
);

create table trial.pronouncement (                 -- 宣判
    case_id   uuid primary key,
    court     text not null,
    document  text not null,                       -- judgment, ruling
    in_court  boolean not null,                    -- 当庭宣判; else 定期宣判
    on_day    date not null,
    send_by   date not null,
    sent_on   date,
    told_by   uuid not null,
    revision  integer not null default 0
);

create table trial.conclusion (                    -- 结案: the day and why this one
    case_id      uuid primary key,
    court        text not null,
    manner       text not null,
    on_day       date not null,
    pronounced   date,
    services     jsonb not null,
    ledger       jsonb not null,
    rule_set     text not null,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null
);
revoke update on trial.conclusion from ${app};

select public.keep_within_courts('trial.assessor', 'trial.assessor_draw', 'trial.panel', 'trial.seat', 'trial.recusal',
    'trial.deliberation', 'trial.speaker', 'trial.question', 'trial.opinion', 'trial.minutes', 'trial.signature',
    'trial.conference', 'trial.pronouncement', 'trial.conclusion');
