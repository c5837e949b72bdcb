-- 监督 Which cases are of the four categories, and what court leaders did about them. Only ever grows.
create schema oversight;
grant usage on schema oversight to ${app};
alter default privileges in schema oversight grant select, insert on tables to ${app};

create table oversight.mark (
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    category    text not null,                     -- law's FourCategories
    source      text not null check (source in ('filing', 'trial', 'rule')),
    ground      text not null,                     -- empty: its source tells it
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid,                              -- null: by rule
    check ((source = 'trial') = (ground <> '')),
    check ((source = 'rule') = (recorded_by is null))
);
create index mark_case on oversight.mark (case_id);
create index mark_court on oversight.mark (court, occurred_on desc);

create table oversight.lifting (
    mark        uuid primary key references oversight.mark,
    court       text not null,
    reason      text not null check (reason <> ''),
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);

create table oversight.act (
    id          uuid primary key,
    court       text not null,
    case_id     uuid not null,
    no          smallint not null,
    kind        text not null,                     -- law's SupervisoryAct
    ground      text not null check (ground <> ''),
    due_on      date,                              -- by when the handling judge answers; null: nothing is asked
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (case_id, no)
);

create table oversight.answer (
    act         uuid primary key references oversight.act,
    court       text not null,
    words       text not null check (words <> ''),
    occurred_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);

select public.keep_within_courts('oversight.mark', 'oversight.lifting', 'oversight.act', 'oversight.answer');
