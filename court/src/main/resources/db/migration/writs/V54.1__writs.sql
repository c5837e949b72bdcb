-- 诉讼文书 Papers of a case: each version kept, the issued one fixed.
create schema writs;
grant usage on schema writs to ${app};
alter default privileges in schema writs grant select, insert, update on tables to ${app};

create table writs.document (
    id        uuid primary key,
    court     text not null,
    case_id   uuid not null,
    template  text not null,                          -- name of its template
    about     text not null,                          -- to whom, or about what
    corrects  uuid references writs.document,         -- 补正 of an issued one
    state     text not null check (state in ('draft', 'issued')),
    latest    integer not null,                       -- number of its last version
    issued_on date,                                   -- 签发日期
    issued_by uuid,
    file      uuid,                                   -- the PDF among the files of the case
    wording   text,                                   -- of the template it was issued from
    revision  integer not null default 0,
    check ((state = 'issued') = (issued_on is not null)),
    check ((state = 'issued') = (issued_by is not null)),
    check ((state = 'issued') = (file is not null)),
    check ((state = 'issued') = (wording is not null))
);
create index document_case on writs.document (case_id, id);

create table writs.version (                          -- 稿次 all that was filled in, as it stood
    document    uuid not null references writs.document,
    no          integer not null,
    court       text not null,
    content     jsonb not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (document, no)
);
revoke update on writs.version from ${app};

create function writs.keep_issued() returns trigger language plpgsql as $$
begin
    if old.state = 'issued' then
        raise exception 'an issued writ does not change: %', old.id;
    end if;
    return new;
end $$;
create trigger keep_issued before update on writs.document for each row execute function writs.keep_issued();

select public.keep_within_courts('writs.document', 'writs.version');
