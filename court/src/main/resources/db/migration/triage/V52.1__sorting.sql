-- 繁简分流 How a case was sorted, with all that was known and proposed then; never changed, the next decision stands beside it.
create schema triage;
grant usage on schema triage to ${app};
alter default privileges in schema triage grant select, insert on tables to ${app};

create table triage.sorting (
    id                 uuid primary key,
    court              text not null,
    case_id            uuid not null,
    no                 smallint not null,
    procedure          text not null,              -- law's Procedure
    formation          text not null,              -- law's Formation
    proposed_procedure text not null,
    proposed_formation text not null,
    instrument         text not null,              -- the article behind the proposal
    article            text not null,
    settled            boolean not null,           -- nothing unknown could have led to a simpler way
    reason             text not null,              -- never empty where the decision departs from the proposal
    field              text not null,
    stage              text not null,
    level              text not null,
    province           text not null,
    filed_on           date not null,
    amount             bigint check (amount >= 0),
    known              jsonb not null,             -- law's TriageFact: true or false; what is not in it was not known
    wage_year          smallint,                   -- 年平均工资 counted with; null: none was held
    wage               bigint,
    wage_source        text,
    categories         text[] not null,            -- 四类案件 the facts put it into
    ledger             jsonb not null,
    rule_set           text not null,
    occurred_on        date not null,
    recorded_at        timestamptz not null,
    recorded_by        uuid not null,
    unique (case_id, no),
    check ((procedure = proposed_procedure and formation = proposed_formation) or reason <> ''),
    check ((wage_year is null) = (wage is null) and (wage is null) = (wage_source is null))
);

-- 独任转合议 What was ruled on a sole judge's case (民诉法 43); never changed.
create table triage.ruling (
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    ground      text,                              -- law's TriageFact; null: the objection was dismissed
    party       text not null,                     -- who objected; empty: of the court's own motion
    raised_on   date,
    reasons     text not null check (reasons <> ''),
    told_on     date not null,                     -- when the parties were told
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    check ((party = '') = (raised_on is null)),
    check (ground is not null or party <> '')
);
create index ruling_case on triage.ruling (case_id);

select public.keep_within_courts('triage.sorting', 'triage.ruling');
