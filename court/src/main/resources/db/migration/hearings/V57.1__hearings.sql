-- 开庭 Courtrooms, what is fixed in them, who sits and who is called, what was held; nothing disappears.
create extension if not exists btree_gist;
create schema hearings;
grant usage on schema hearings to ${app};
alter default privileges in schema hearings grant select, insert, update on tables to ${app};

create table hearings.courtroom (
    id       uuid primary key,
    court    text not null,
    name     text not null,
    seats    integer not null check (seats > 0),
    video    boolean not null,                     -- 视频设备
    dock     boolean not null,                     -- 被告人席
    in_use   boolean not null,
    place    integer not null generated always as identity,  -- 登记次序
    revision integer not null default 0,
    unique (court, name)
);

create table hearings.police (                     -- 司法警察 How many the court can send to its rooms at one time
    court    text primary key,
    officers integer not null check (officers >= 0)
);

create table hearings.session (
    id           uuid primary key,
    court        text not null,
    case_id      uuid not null,
    kind         text not null,                    -- law's HearingKind
    mode         text not null check (mode in ('in-court', 'online')),
    room         uuid references hearings.courtroom,
    day          date not null,
    starts       time not null,
    ends         time not null,
    police       integer not null check (police >= 0),
    publicly     boolean not null,
    served_on    date,                             -- 副本送达之日
    waived       boolean not null,                 -- 不需要答辩期间
    gap_excused  boolean not null,                 -- 不可抗力或者当事人同意
    state        text not null check (state in ('fixed', 'held', 'adjourned', 'moved', 'cancelled')),
    booked_on    date not null,
    booked_by    uuid not null,
    because      text not null,                    -- what a person decided when it was fixed
    noticed_on   date,
    notice_means text,
    reason       text not null default '',         -- of what became of it
    ground       text,                             -- law's AdjournmentGround
    counted      boolean not null default false,   -- counts as an adjournment
    instead_of   uuid,                             -- the session that was moved
    closed_on    date,
    revision     integer not null default 0,
    check (ends > starts),
    check (room is not null or mode = 'online'),
    check (state in ('fixed', 'held') or reason <> ''),
    -- the second wall: the first is the joint check
    constraint session_room_once exclude using gist (room with =, tsrange(day + starts, day + ends) with &&) where (state = 'fixed')
);
create index session_case on hearings.session (case_id, day);
create index session_day on hearings.session (court, day) where state in ('fixed', 'held', 'adjourned');
create index session_room on hearings.session (room, day) where state = 'fixed';
create index session_police on hearings.session (court, day) where state = 'fixed' and police > 0;

create table hearings.seat (                       -- 出庭人员 Of the court's own people, with the time of the session
    session uuid not null references hearings.session,
    court   text not null,
    person  uuid not null,
    role    text not null check (role in ('judge', 'member', 'clerk')),
    day     date not null,
    starts  time not null,
    ends    time not null,
    live    boolean not null,
    primary key (session, person),
    constraint seat_person_once exclude using gist (person with =, tsrange(day + starts, day + ends) with &&) where (live)
);
create index seat_person on hearings.seat (person, day);

create table hearings.attendant (                  -- 参加庭审的人 Parties, counsel and others who are called
    session  uuid not null references hearings.session,
    court    text not null,
    no       smallint not null,
    kind     text not null check (kind in ('person', 'organisation', 'counsel')),
    name     text collate "C" not null,
    identity text not null,                        -- empty: not known
    day      date not null,
    live     boolean not null,
    primary key (session, no)
);
create index attendant_name on hearings.attendant (court, name, day) where live;

create table hearings.minutes (                    -- 庭审笔录 Every version stays
    session    uuid not null references hearings.session,
    court      text not null,
    version    integer not null,
    text       text not null,
    refused    text not null,                      -- 拒绝签名的人和情况
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (session, version)
);
revoke update on hearings.minutes from ${app};

create table hearings.signature (                  -- 签名 One for the judge and one for the clerk, of one version
    session   uuid not null,
    court     text not null,
    version   integer not null,
    role      text not null check (role in ('judge', 'clerk')),
    person    uuid not null,
    signed_at timestamptz not null,
    primary key (session, version, role),
    foreign key (session, version) references hearings.minutes
);
revoke update on hearings.signature from ${app};

select public.keep_within_courts('hearings.courtroom', 'hearings.police', 'hearings.session', 'hearings.seat', 'hearings.attendant', 'hearings.minutes', 'hearings.signature');

create table hearings.absence (                    -- 缺席 Somebody who sits is away on the day: what was decided about it
    session    uuid not null references hearings.session,
    court      text not null,
    person     uuid not null,
    cause      text not null,                      -- of the absence, opaque
    since      date not null,
    until      date not null,
    decided    text check (decided in ('kept', 'changed', 'back')),
    reason     text not null default '',
    decided_by uuid,
    decided_on date,
    primary key (session, person, cause),
    check ((decided is null) = (decided_on is null))
);
create index absence_open on hearings.absence (session) where decided is null;

select public.keep_within_courts('hearings.absence');

create table hearings.approval (                   -- 延期批准 The president lets one hearing be put off for force majeure or an accident
    id        uuid primary key,
    session   uuid not null unique references hearings.session,
    court     text not null,
    year      integer not null,
    number    integer not null,
    slip      uuid not null,
    reason    text not null,
    agreed_on date not null,
    holder    uuid not null,                       -- for whom it was signed
    signer    uuid not null,                       -- whose hand signed
    unique (court, year, number)
);
revoke update on hearings.approval from ${app};

select public.keep_within_courts('hearings.approval');
