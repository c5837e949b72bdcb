-- 法院边界 Row security for tables of any module: a row is seen only by a transaction that has named its court, or every court.
-- The setting is read once a statement, not once a row: hence the selects.
create function public.keep_within_courts(variadic tables regclass[]) returns void language plpgsql as $$
declare t regclass;
begin
    foreach t in array tables loop
        execute format('alter table %s enable row level security', t);
        execute format('alter table %s force row level security', t);
        execute format('create policy court_boundary on %s using ((select current_setting(''mingjing.courts'', true) = ''*'') or court = any ((select string_to_array(current_setting(''mingjing.courts'', true), '',''))::text[]))', t);
    end loop;
end $$;
revoke execute on function public.keep_within_courts from public;

-- 人员 Courts, divisions, people, what they are and how they log in.
create schema people;
grant usage on schema people to ${app};
alter default privileges in schema people grant select, insert, update, delete on tables to ${app};

create table people.court (
    code        text primary key,                 -- 法院代字, e.g. 苏9801; a provisional word for courts known by name only
    name        text not null,
    level       smallint not null check (level between 1 and 4),  -- 1 supreme 2 high 3 intermediate 4 basic
    parent      text references people.court,
    imported    boolean not null default false     -- made by an import: no staff of its own here
);
create index court_parent on people.court (parent);

create table people.division (                     -- 庭、局、室、派出法庭
    id       uuid primary key default uuidv7(),
    court    text not null references people.court,
    name     text not null,
    kind     text not null check (kind in ('filing', 'civil', 'criminal', 'administrative', 'enforcement', 'tribunal', 'adjudication-management', 'office', 'political', 'supervision', 'leadership')),
    position smallint not null default 0,
    unique (court, name)
);

create table people.person (
    id        uuid primary key default uuidv7(),
    court     text not null references people.court,
    division  uuid references people.division,
    name      text not null,
    staff_no  text not null,
    post      text not null,                       -- 职务, e.g. president, chief-judge, judge, assistant, clerk
    active    boolean not null default true,
    unique (court, staff_no)
);
create index person_court on people.person (court, name, id);
create index person_division on people.person (division);

create table people.role_held (                    -- 角色 with its period; a role past its end gives nothing
    id       uuid primary key default uuidv7(),
    person   uuid not null references people.person,
    role     text not null,
    division uuid references people.division,      -- where the role is tied to one division (庭长, 分管)
    since    date not null,
    until    date,                                 -- its last day
    unique nulls not distinct (person, role, division, since)
);
create index role_held_division on people.role_held (division, role) where division is not null;

create table people.team (                         -- 审判团队
    id       uuid primary key default uuidv7(),
    division uuid not null references people.division,
    name     text not null,
    fast_track boolean not null default false,     -- 速裁团队
    unique (division, name)
);
create table people.team_member (                  -- 团队成员 in his part, with its period
    id     uuid primary key default uuidv7(),
    team   uuid not null references people.team,
    person uuid not null references people.person,
    duty   text not null check (duty in ('judge', 'assistant', 'clerk')),
    since  date not null,
    until  date,                                   -- the last day
    check (until >= since)
);
create unique index team_member_now on people.team_member (team, person) where until is null;
create index team_member_person on people.team_member (person);
