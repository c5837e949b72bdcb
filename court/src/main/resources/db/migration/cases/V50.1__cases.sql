-- 案件 The ground floor of case work: the case, its people, its events. Every row knows its court.
create schema cases;
grant usage on schema cases to ${app};
alter default privileges in schema cases grant select, insert, update on tables to ${app};

create table cases.court_case (
    id             uuid primary key default uuidv7(),
    court          text not null,
    number         text collate "C" not null,      -- 案号 in canonical form; searched by prefix
    number_year    smallint not null,
    type_word      text not null,                  -- 类型代字
    serial         integer not null,
    category       text not null,                  -- 案件类别 law's CaseCategory
    procedure      text not null,                  -- 程序 law's Procedure
    cause_edition  text,
    cause          text,                           -- 案由 or 罪名 by its name
    title          text not null,
    formation      text check (formation in ('sole', 'panel')),
    status         text not null check (status in ('filed', 'in-trial', 'suspended', 'concluded', 'archived')),
    filed_on       date,
    listed_on      date not null generated always as (coalesce(filed_on, make_date(number_year, 1, 1))) stored,  -- its place in lists
    concluded_on   date,
    conclusion     text,                           -- 结案方式
    division       uuid,
    handling_judge uuid,                           -- 承办法官
    sealed         boolean not null default false, -- 不公开、密封: only who has a relation to the case
    custody        boolean not null default false, -- 在押
    next_event     text,                           -- message key
    next_event_on  date,
    due_on         date,                           -- told by limits: the main clock
    clock          text not null default 'none' check (clock in ('none', 'running', 'stopped', 'met', 'overrun')),
    revision       integer not null default 0,     -- 两人同改 told apart
    unique (number, court)
);
create index court_case_newest on cases.court_case (listed_on desc, id desc);
create index court_case_court on cases.court_case (court, listed_on desc, id desc) include (sealed);  -- enough to count by
create index court_case_division on cases.court_case (division, listed_on desc, id desc);
create index court_case_judge on cases.court_case (handling_judge, listed_on desc, id desc);
create index court_case_status on cases.court_case (court, status, listed_on desc, id desc);
create index court_case_serial on cases.court_case (serial, court);
create index court_case_cause on cases.court_case (cause, court, listed_on desc, id desc);
create index court_case_due on cases.court_case (court, due_on, id) where clock in ('running', 'stopped');
create index court_case_due_anywhere on cases.court_case (due_on, id) where clock in ('running', 'stopped');
create index court_case_concluded on cases.court_case (court, concluded_on) where concluded_on is not null;
create index court_case_sealed on cases.court_case (court) where sealed;
create index court_case_overrun on cases.court_case (court, listed_on desc, id desc) where clock = 'overrun';

create table cases.party (                         -- 当事人
    id      uuid primary key default uuidv7(),
    court   text not null,
    case_id uuid not null references cases.court_case,
    no      smallint not null,
    role    text not null,                         -- plaintiff, defendant, accused, applicant, respondent, third-party …
    kind    text not null check (kind in ('person', 'organisation')),
    name    text collate "C" not null,
    unique (case_id, no)
);
create index party_name on cases.party (name, court);

create table cases.relation (                      -- 人与案 who stands how to the case, since when, until when
    id       uuid primary key default uuidv7(),
    court    text not null,
    case_id  uuid not null references cases.court_case,
    person   uuid not null,
    relation text not null check (relation in ('handling-judge', 'presiding-judge', 'panel-member', 'assistant', 'clerk', 'enforcement-officer', 'recused')),
    since    date not null,
    until    date
);
create index relation_case on cases.relation (case_id) where until is null;
create unique index relation_recused on cases.relation (case_id, person) where relation = 'recused' and until is null;
create index relation_person on cases.relation (person, relation, case_id) where until is null;

create table cases.named_case (                    -- 指明的案件 a number somebody asks for; says nothing about whether there is such a case
    id     uuid primary key,                       -- follows from person and number, so that both answers look alike
    court  text not null,
    person uuid not null,
    number text collate "C" not null
);
create index named_case_number on cases.named_case (court, number);


create table cases.sight_grant (                   -- 获准查阅 who may read a case that is none of his work, up to and on which day
    id      uuid primary key default uuidv7(),
    court   text not null,
    case_id uuid not null references cases.court_case,
    person  uuid not null,
    since   date not null,
    until   date not null,
    slip    uuid not null unique,
    check (until >= since)
);
create index sight_grant_person on cases.sight_grant (person, until);

create table cases.event (                         -- 时间线 two times on every fact
    id          uuid primary key default uuidv7(),
    court       text not null,
    case_id     uuid not null references cases.court_case,
    kind        text not null,                     -- message key of its text
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid,
    detail      jsonb not null default '[]'       -- what fills the text, in order
);
create index event_case on cases.event (case_id, occurred_on, id);

select public.keep_within_courts('cases.court_case', 'cases.party', 'cases.relation', 'cases.named_case', 'cases.sight_grant', 'cases.event');
