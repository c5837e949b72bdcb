-- 账户 How people log in, and who proposed and confirmed their roles.
create schema accounts;
grant usage on schema accounts to ${app};
alter default privileges in schema accounts grant select, insert, update, delete on tables to ${app};

create table accounts.account (
    person              uuid primary key,
    login               text not null unique check (login = lower(login) and length(login) between 2 and 64),
    password_hash       text,                        -- null: no password opens it (demo persons)
    password_changed_at timestamptz not null,
    must_change         boolean not null default false,
    disabled            boolean not null default false,
    last_login_at       timestamptz,
    persona             text,                        -- demo: logs in with one click under this description
    persona_position    smallint
);

create table accounts.attempt (                      -- failures per login name, known or not, so that neither can be told apart
    login        text primary key check (length(login) <= 64),
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);

create table accounts.former_password (              -- the last ones may not come back
    person uuid not null references accounts.account,
    hash   text not null,
    until  timestamptz not null,
    primary key (person, until)
);

create table accounts.role_proposal (                -- 三员 one proposes, another confirms
    id          uuid primary key default uuidv7(),
    court       text not null,
    person      uuid not null,
    role        text not null,
    division    uuid,
    since       date not null,
    until       date,
    state       text not null default 'proposed' check (state in ('proposed', 'confirmed', 'refused')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by  uuid,
    decided_at  timestamptz,
    check (proposed_by <> person),
    check (decided_by is null or (decided_by <> proposed_by and decided_by <> person)),
    check ((state = 'proposed') = (decided_by is null))
);
create index role_proposal_open on accounts.role_proposal (court, proposed_at) where state = 'proposed';
create index role_proposal_person on accounts.role_proposal (person);
