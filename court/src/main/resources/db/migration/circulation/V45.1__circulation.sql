-- 流转 Routes in versions; slips with their turns, forms and acts. What a slip is about stays opaque: a kind and an id.
create schema circulation;
grant usage on schema circulation to ${app};
alter default privileges in schema circulation grant select, insert, update on tables to ${app};

-- A version is never changed: slips under way keep the one they began with.
create table circulation.route (
    court       text not null,
    kind        text not null,                     -- the kind of request, e.g. extension
    version     integer not null check (version > 0),
    steps       jsonb not null,
    proposed_by uuid,                              -- null: shipped with the program
    released_by uuid,
    released_at timestamptz not null,
    primary key (court, kind, version),
    check (num_nulls(proposed_by, released_by) in (0, 2)),
    check (proposed_by <> released_by)
);
revoke update on circulation.route from ${app};

-- Editions of drafts, over all of them: a draft begun anew never takes the number of one that is gone.
create sequence circulation.draft_edition as integer;
grant usage on sequence circulation.draft_edition to ${app};

-- 流程草稿 The one change to a route that is being worked on; gone once it is released or dropped.
create table circulation.route_draft (
    court         text not null,
    kind          text not null,
    based_on      integer not null,
    edition       integer not null check (edition > 0), -- rises with every change, so that nobody overwrites what he did not see
    steps         jsonb not null,
    author        uuid not null,                   -- who changed it last
    authors       uuid[] not null,                 -- everybody who changed it: none of them releases it
    changed_at    timestamptz not null,
    tried_at      timestamptz,                     -- null: not tried as it stands now
    tried_count   integer,
    changed_count integer,
    blocked_count integer,
    proposed_at   timestamptz,                     -- null: still being worked on
    primary key (court, kind),
    foreign key (court, kind, based_on) references circulation.route,
    check (num_nulls(tried_at, tried_count, changed_count, blocked_count) in (0, 4)),
    check (proposed_at is null or tried_at is not null),
    check (author = any (authors))
);
grant delete on circulation.route_draft to ${app};

create table circulation.slip (
    id            uuid primary key default uuidv7(),
    court         text not null,
    kind          text not null,
    route_version integer not null,
    subject_kind  text not null,
    subject_id    text not null,
    title         text not null,
    starter       uuid not null,
    for_whom      uuid,                            -- null: for the starter
    state         text not null,
    round         integer not null,
    step          integer not null,                -- index in the route, -1: with the requester, or ended
    form_version  integer not null,
    fresh         boolean not null,
    last_turn     integer,
    reminded_on   date,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    foreign key (court, kind, route_version) references circulation.route
);
create index slip_subject on circulation.slip (subject_kind, subject_id);
create index slip_unended on circulation.slip (id) where ended_at is null;
create index slip_starter on circulation.slip (starter, started_at desc);
create index slip_kind on circulation.slip (court, kind, started_at desc);

-- 表单 As submitted; a version is never changed.
create table circulation.form (
    slip         uuid not null references circulation.slip,
    court        text not null,
    version      integer not null check (version > 0),
    filled       jsonb not null,
    submitted_at timestamptz not null,
    primary key (slip, version)
);

create table circulation.turn (
    slip      uuid not null references circulation.slip,
    court     text not null,
    number    integer not null check (number > 0),
    round     integer not null,
    step      integer not null,
    holder    uuid not null,
    state     text not null,
    origin    text not null,
    waits_for integer,
    by_turn   integer,                             -- the turn through which it came; null: the route
    signed_by uuid,                                -- the holder's hand, or a deputy's
    seen      integer not null,                    -- version of the form that was signed; 0: not signed
    opened_at timestamptz,
    due_on    date,
    ended_at  timestamptz,
    primary key (slip, number)
);
create index turn_open on circulation.turn (holder) where state = 'OPEN';
create index turn_due on circulation.turn (due_on) where state = 'OPEN';

create table circulation.reader (
    slip   uuid not null references circulation.slip,
    court  text not null,
    person uuid not null,
    read   boolean not null,
    primary key (slip, person)
);

-- 办理记录 Everything done to a slip, in order; opinions are never rewritten.
create table circulation.act (
    id         uuid primary key default uuidv7(),
    slip       uuid not null references circulation.slip,
    court      text not null,
    verb       text not null,
    by_person  uuid,                               -- null: the passing of time
    for_person uuid,                               -- the holder for whom a deputy acted
    other      uuid,                               -- whom it was handed on to, added, copied …
    round      integer not null,
    step       integer not null,                   -- where the slip stood
    back_to    integer,                            -- of a return: the step it goes to, -1: the requester
    opinion    text not null,
    at         timestamptz not null
);
create index act_slip on circulation.act (slip, id);
create index act_person on circulation.act (by_person, id desc);

-- 暂缓生效的同意 A last consent given in a pile: it signs nothing before its window closes, and may be undone until then.
create table circulation.held_consent (
    id         uuid primary key default uuidv7(),
    court      text not null,
    slip       uuid not null references circulation.slip,
    turn       integer not null,
    holder     uuid not null,
    opinion    text not null,
    given_on   date not null,                      -- the day in the world
    held_at    timestamptz not null,
    closes_at  timestamptz not null,               -- carried out from then on
    state      text not null check (state in ('HELD', 'UNDONE', 'DONE', 'LAPSED', 'REFUSED')),
    settled_at timestamptz,
    code       text,                               -- of a refusal, with its rule and arguments
    instrument text,
    article    text,
    arguments  text[],
    check ((state = 'HELD') = (settled_at is null)),
    check (num_nulls(code, instrument, article, arguments) = case when state = 'REFUSED' then 0 else 4 end),
    check (closes_at >= held_at)
);
create unique index held_consent_turn on circulation.held_consent (slip, turn) where state = 'HELD';
create index held_consent_slip on circulation.held_consent (slip);
create index held_consent_closes on circulation.held_consent (closes_at) where state = 'HELD';
create index held_consent_holder on circulation.held_consent (holder, held_at);

-- 手写签名 The picture a person uses of his own hand, among the files; earlier ones keep their place.
create table circulation.hand (
    person   uuid not null,
    court    text not null,
    picture  uuid not null,                        -- the document
    since    timestamptz not null,
    ended_at timestamptz,                          -- null: in use
    primary key (person, picture)
);
create unique index hand_used on circulation.hand (person) where ended_at is null;

-- 手签 The picture with which an opinion was given; it stays with it.
create table circulation.hand_given (
    slip       uuid not null references circulation.slip,
    court      text not null,
    person     uuid not null,                      -- whose hand it is
    at         timestamptz not null,               -- of the opinion
    picture    uuid not null,
    primary key (slip, person, at)
);

-- 代理 AB角: who may sign for whom, what, and how long.
create table circulation.deputyship (
    id         uuid primary key default uuidv7(),
    court      text not null,
    principal  uuid not null,
    deputy     uuid not null,
    kinds      text[] not null,                    -- kinds of request; empty: all
    most       bigint,                             -- up to this amount in fen; null: no bound
    since      date not null,
    until      date not null,
    cause      text not null,                      -- what it comes of, e.g. slip:…
    granted_at timestamptz not null,
    ended_at   timestamptz,                        -- ended before its time
    check (principal <> deputy),
    check (until >= since)
);
create index deputyship_deputy on circulation.deputyship (deputy, since, until);
create index deputyship_principal on circulation.deputyship (principal, since, until);

select public.keep_within_courts('circulation.route', 'circulation.route_draft', 'circulation.slip', 'circulation.form', 'circulation.turn', 'circulation.reader',
    'circulation.act', 'circulation.held_consent', 'circulation.hand', 'circulation.hand_given', 'circulation.deputyship');
