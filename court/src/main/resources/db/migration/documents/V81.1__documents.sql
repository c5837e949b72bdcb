-- 公文 Outgoing and incoming official documents: every version kept, every step on record, who got to read and who did.
create schema documents;
grant usage on schema documents to ${app};
alter default privileges in schema documents grant select, insert, update on tables to ${app};

create table documents.outgoing (
    id          uuid primary key,
    court       text not null,
    kind        text not null,                          -- law's DocumentKind
    title       text not null,
    state       text not null check (state in ('draft', 'circulating', 'returned', 'signed', 'numbered', 'proofed', 'sealing', 'sealed', 'distributed', 'archived', 'withdrawn')),
    urgency     text not null,
    drafter     uuid not null,
    division    uuid,
    drafted_on  date not null,
    latest      integer not null,                       -- number of its last version
    slip        uuid,                                   -- the round it goes, or went last
    signed_no   integer,                                -- 签发稿 the version that was signed
    signed_on   date,
    signed_by   uuid,
    word        text,                                   -- 机关代字
    year        smallint,
    no          integer,
    printed_on  date,
    copies      integer,                                -- 印数
    since       timestamptz not null,                   -- in its present state since
    file_pdf    uuid,
    file_ofd    uuid,
    seal_use    uuid,                                   -- 送印 its use of a seal, with the seal room
    seal_electronic boolean,
    revision    integer not null default 0,
    unique (court, word, year, no),
    check ((signed_no is null) = (signed_on is null) and (signed_no is null) = (signed_by is null)),
    check ((no is null) = (year is null) and (no is null) = (word is null)),
    check ((seal_use is null) = (seal_electronic is null)),
    check (state <> 'sealing' or seal_use is not null),
    check (state <> 'archived' or (file_pdf is not null and file_ofd is not null))
);
create index outgoing_drafted on documents.outgoing (court, drafted_on desc, id desc);

create table documents.version (                        -- 稿次 all that was typed, as it stood
    document    uuid not null references documents.outgoing,
    no          integer not null,
    court       text not null,
    content     jsonb not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (document, no)
);
revoke update on documents.version from ${app};

create table documents.incoming (
    id          uuid primary key,
    court       text not null,
    year        smallint not null,
    serial      integer not null,                       -- 收文号 of its year
    medium      text not null,
    sender      text not null,
    their_no    text not null,                          -- 来文字号
    title       text not null,
    urgency     text not null,
    reply       boolean not null,                       -- it asks for an answer
    offline     text not null,                          -- 离线登记号 of a classified one; then nothing else is kept of it
    state       text not null check (state in ('registered', 'handling', 'answered', 'archived', 'sent-back')),
    received_at timestamptz not null,
    due_at      timestamptz,                            -- by when it is dealt with; null: no limit
    holder      uuid,                                   -- 在谁手上
    since       timestamptz not null,
    opinion     text not null,                          -- 拟办意见
    outcome     text not null,                          -- 办理结果
    answered_at timestamptz,
    revision    integer not null default 0,
    unique (court, year, serial)
);
create index incoming_their_no on documents.incoming (court, their_no);
create index incoming_received on documents.incoming (court, received_at desc, id desc);

create table documents.step (                           -- 办理过程 of either
    id       bigint generated always as identity primary key,
    document uuid not null,
    court    text not null,
    kind     text not null,
    person   uuid not null,
    other    uuid,
    on_day   date not null,
    at       timestamptz not null,
    note     text not null
);
create index step_document on documents.step (document, id);
create index step_day on documents.step (court, on_day);
revoke update on documents.step from ${app};

create table documents.reader (                         -- 阅读 who may read, and when he did
    document uuid not null,
    court    text not null,
    person   uuid not null,
    copied   boolean not null,                          -- 传阅 it was sent to be read; else it passed through his hands
    told_at  timestamptz not null,
    read_at  timestamptz,
    primary key (document, person)
);
create index reader_person on documents.reader (person, document);
create index reader_told on documents.reader (court, told_at);

select public.keep_within_courts('documents.outgoing', 'documents.version', 'documents.incoming', 'documents.step', 'documents.reader');
