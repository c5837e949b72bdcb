-- 审计 Append only: every command and every view of a case or a file, written in the same transaction.
create schema audit;
grant usage on schema audit to ${app};

create table audit.entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    court        text,                             -- null: nobody's yet, a login that failed
    actor        uuid,                             -- null: the system itself, or a login that failed
    on_behalf_of uuid,
    kind         text not null check (kind in ('command', 'view', 'access')),
    action       text not null,
    subject_kind text,
    subject_id   text,
    outcome      text not null,                    -- granted, refused:CODE, seen, denied
    occurred_on  date,
    client_key   uuid,
    detail       jsonb
);
create index entry_subject on audit.entry (subject_kind, subject_id, id);
create index entry_actor on audit.entry (actor, id);
create index entry_court on audit.entry (court, id);

-- 同键一次生效 The same key twice has one effect: the outcome is kept and answered again.
create table audit.command_effect (
    client_key uuid primary key,
    actor      uuid not null,
    action     text not null,
    digest     text not null,                      -- what was asked: another question under the same key is refused
    result     text not null,
    at         timestamptz not null
);

create function audit.only_append() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only';
end $$;
create trigger entry_only_append before update or delete or truncate on audit.entry
    for each statement execute function audit.only_append();
create trigger effect_only_append before update or delete or truncate on audit.command_effect
    for each statement execute function audit.only_append();

grant select, insert on audit.entry, audit.command_effect to ${app};

-- 同键先后 What came of the key before: the lock comes first, and the look-up is a statement of its own, so that it sees what the other
-- holder of the key has committed.
create function audit.effect_of(key uuid) returns table (digest text, result text) language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(key::text, 0));
    return query select e.digest, e.result from audit.command_effect e where e.client_key = key;
end $$;
revoke execute on function audit.effect_of from public;
grant execute on function audit.effect_of to ${app};
