-- 印章 The seals of the court and every use of them; keys stay with their provider, never here.
create schema seals;
grant usage on schema seals to ${app};
alter default privileges in schema seals grant select, insert, update on tables to ${app};

create table seals.seal (                              -- 印章
    id          uuid primary key,
    court       text not null,
    kind        text not null check (kind in ('court', 'division')),
    division    uuid,
    name        text not null,
    code        text not null,                         -- 印章编码
    keeper      uuid not null,                         -- 保管人
    deputy      uuid,                                  -- 备岗
    valid_from  date not null,
    valid_until date not null,
    provider    text not null,                         -- whose keys
    structure   bytea not null,                        -- SESeal of GB/T 38540: certificate, days, picture, maker's signature
    made_on     date not null,
    made_by     uuid not null,
    stopped_on  date,                                  -- 停用
    stopped_why text,
    revision    integer not null default 0,
    unique (court, code),
    check (valid_until >= valid_from),
    check ((kind = 'division') = (division is not null)),
    check ((stopped_on is null) = (stopped_why is null)),
    check (deputy is null or deputy <> keeper)
);

create table seals.use (                               -- 用印
    id           uuid primary key,
    court        text not null,
    seal         uuid not null references seals.seal,
    electronic   boolean not null,
    category     text not null,
    title        text not null,
    purpose      text not null,
    copies       integer not null check (copies between 1 and 9999),
    subject_kind text not null,                        -- what it belongs to, opaque; its own when asked for here
    subject_id   text not null,
    link         text not null,
    page         integer,                              -- where it goes, in millimetres from the upper left
    at_x         numeric(6, 2),
    at_y         numeric(6, 2),
    state        text not null check (state in ('draft', 'circulating', 'returned', 'approved', 'done', 'declined', 'void')),
    requester    uuid not null,
    division     uuid,
    asked_on     date not null,
    slip         uuid,
    approver     uuid,
    approved_on  date,
    year         smallint,                             -- 用印登记号 given when it is put
    serial       integer,
    sealer       uuid,
    sealed_at    timestamptz,
    why          text,                                 -- why it was declined or is void
    since        timestamptz not null,
    revision     integer not null default 0,
    unique (court, year, serial),
    check ((state = 'done') = (sealer is not null) and (state = 'done') = (sealed_at is not null) and (state = 'done') = (serial is not null)),
    check (state not in ('approved', 'done') or (approver is not null and approved_on is not null)),
    check ((state in ('declined', 'void')) = (why is not null)),
    check ((page is null) = (at_x is null) and (page is null) = (at_y is null)),
    check (not electronic or page is not null)
);
create index use_open on seals.use (court, asked_on, id) where state in ('draft', 'circulating', 'returned', 'approved');
create index use_done on seals.use (court, sealed_at desc) where state = 'done';
create index use_subject on seals.use (subject_kind, subject_id);

create table seals.piece (                             -- 用印文件 bound by its digest
    use           uuid not null references seals.use,
    court         text not null,
    no            integer not null,
    attached      boolean not null,                    -- 附件 shown to whoever decides, not sealed
    file          uuid not null,
    sha256        text not null,
    name          text not null,
    media_type    text not null,
    sealed_file   uuid,
    sealed_sha256 text,
    primary key (use, no),
    check ((sealed_file is null) = (sealed_sha256 is null)),
    check (not attached or sealed_file is null)
);
create index piece_sealed on seals.piece (sealed_sha256) where sealed_sha256 is not null;

select public.keep_within_courts('seals.seal', 'seals.use', 'seals.piece');
