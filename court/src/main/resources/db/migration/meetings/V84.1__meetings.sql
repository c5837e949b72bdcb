-- 会议 Meeting rooms, meetings in them and in courtrooms, who came, what was decided; nothing disappears.
create schema meetings;
grant usage on schema meetings to ${app};
alter default privileges in schema meetings grant select, insert, update on tables to ${app};

create table meetings.room (                       -- 会议室
    id       uuid primary key,
    court    text not null,
    name     text not null,
    seats    integer not null check (seats > 0),
    video    boolean not null,
    in_use   boolean not null,
    place    integer not null generated always as identity,  -- 登记次序
    revision integer not null default 0,
    unique (court, name)
);

create table meetings.kind (                       -- 会议类别 as the court itself names them
    court  text not null,
    name   text not null,
    place  integer not null,
    in_use boolean not null,
    primary key (court, name)
);

create table meetings.meeting (                    -- 会议
    id           uuid primary key,
    court        text not null,
    title        text not null,
    kind         text not null,
    room         uuid,                             -- of whoever keeps it; null: by video alone
    link         text not null,                    -- 视频会议地址
    day          date not null,
    starts       time not null,
    ends         time not null,
    organiser    uuid not null,
    chair        uuid not null,
    keeper       uuid not null,                    -- 记录人
    called_on    date not null,
    state        text not null check (state in ('fixed', 'held', 'submitted', 'confirmed', 'cancelled')),
    held_on      date,                             -- 签到结束之日
    secret       bytea not null,                   -- of the codes at its door
    issue_year   integer,                          -- 纪要期号
    issue_no     integer,
    confirmed_on date,
    revision     integer not null default 0,
    check (ends > starts),
    check (room is not null or link <> ''),
    check (link = '' or link like 'https://%'),
    check ((state = 'confirmed') = (confirmed_on is not null)),
    -- the second wall: the first is the check under the lock of the rooms
    constraint meeting_room_once exclude using gist (room with =, tsrange(day + starts, day + ends) with &&) where (state = 'fixed')
);
create index meeting_day on meetings.meeting (court, day);
create index meeting_room on meetings.meeting (room, day) where state = 'fixed';

create table meetings.participant (                -- 参会人员
    meeting  uuid not null references meetings.meeting,
    court    text not null,
    person   uuid not null,
    place    integer not null,
    asked    boolean not null,                     -- false: not asked any more
    reply    text not null check (reply in ('none', 'coming', 'excused')),
    reason   text not null,
    presence text not null check (presence in ('unknown', 'present', 'late', 'absent')),
    came_at  timestamptz,
    by_hand  boolean not null,
    unread   boolean not null,                     -- was told of the end and did not look yet
    primary key (meeting, person),
    check (reply <> 'excused' or reason <> '')
);
create index participant_person on meetings.participant (person) where asked;

create table meetings.item (                       -- 议题
    id        uuid primary key,
    meeting   uuid not null references meetings.meeting,
    court     text not null,
    no        integer not null,
    title     text not null,
    presenter uuid,                                -- 汇报人
    dropped   boolean not null
);
create index item_meeting on meetings.item (meeting, no);

create table meetings.minutes (                    -- 纪要 Every version stays
    meeting    uuid not null references meetings.meeting,
    version    integer not null,
    court      text not null,
    opening    text not null,
    observers  text not null,                      -- 列席
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (meeting, version)
);
revoke update on meetings.minutes from ${app};

create table meetings.passage (                    -- 议题记录 What was said on an item
    meeting uuid not null,
    version integer not null,
    item    uuid not null references meetings.item,
    court   text not null,
    text    text not null,
    primary key (meeting, version, item),
    foreign key (meeting, version) references meetings.minutes
);
revoke update on meetings.passage from ${app};

create table meetings.decision (                   -- 议定事项
    id      uuid primary key,
    meeting uuid not null,
    version integer not null,
    no      integer not null,
    court   text not null,
    text    text not null,
    lead    uuid,                                  -- who
    due_on  date,                                  -- by when
    matter  uuid,                                  -- 督办事项 it became
    foreign key (meeting, version) references meetings.minutes
);
create index decision_meeting on meetings.decision (meeting, version, no);

create table meetings.step (                       -- 会议经过, never changed
    meeting     uuid not null references meetings.meeting,
    no          integer not null,
    court       text not null,
    act         text not null,
    on_day      date not null,
    note        text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (meeting, no)
);
revoke update on meetings.step from ${app};

create table meetings.absence (                    -- 请假缺席 Somebody called is on leave that day
    meeting uuid not null references meetings.meeting,
    person  uuid not null,
    cause   text not null,                         -- what it follows from
    court   text not null,
    part    text not null check (part in ('chair', 'keeper', 'guest')),
    since   date not null,
    until   date not null,
    reply   text not null,                         -- what stood before, put back when the person is back
    reason  text not null,
    noted   boolean not null default false,        -- 知悉
    back    boolean not null default false,        -- 销假
    primary key (meeting, person, cause)
);
create index absence_cause on meetings.absence (cause);

select public.keep_within_courts('meetings.room', 'meetings.kind', 'meetings.meeting', 'meetings.participant', 'meetings.item', 'meetings.minutes',
    'meetings.passage', 'meetings.decision', 'meetings.step', 'meetings.absence');
