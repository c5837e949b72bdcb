-- 文件 Content-addressed files: bytes on disk under their SHA-256, names and versions here.
create schema files;
grant usage on schema files to ${app};
alter default privileges in schema files grant select, insert, update on tables to ${app};

create table files.content (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint not null check (size >= 0),
    media_type text not null,
    stored_at  timestamptz not null
);

create table files.document (
    id           uuid primary key default uuidv7(),
    court        text not null,
    subject_kind text not null,
    subject_id   text not null,
    title        text not null,
    made         boolean not null default false    -- 系统制成: issued here, takes no other version
);
create index document_subject on files.document (subject_kind, subject_id);

create table files.version (
    document    uuid not null references files.document,
    court       text not null,
    no          integer not null check (no > 0),
    sha256      text not null references files.content,
    name        text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (document, no)
);

select public.keep_within_courts('files.document', 'files.version');
