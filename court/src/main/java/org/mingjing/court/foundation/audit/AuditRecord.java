package org.mingjing.court.foundation.audit;

import static org.mingjing.court.foundation.audit.tables.Tables.ENTRY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.database.Sql;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 审计记录 Writes into the append-only record, always in the transaction of what it records. */
@Component
public class AuditRecord {

    private static final String COMMANDED = """
        with said (at, court, actor, on_behalf_of, action, subject_kind, subject_id, outcome, occurred_on, client_key,
            note, digest, result) as (
            values (?::timestamptz, ?::text, ?::uuid, ?::uuid, ?::text, ?::text, ?::text, ?::text, ?::date, ?::uuid,
                ?::text, ?::text, ?::text)),
        effect as (
            insert into audit.command_effect (client_key, actor, action, digest, result, at)
            select client_key, actor, action, digest, result, at from said where result is not null)
        insert into audit.entry (at, court, actor, on_behalf_of, kind, action, subject_kind, subject_id, outcome,
            occurred_on, client_key, detail)
        select at, court, actor, on_behalf_of, 'command', action, subject_kind, subject_id, outcome, occurred_on,
            client_key, case when note is not null then jsonb_build_object('note', note) end
        from said\
        """;

    private final DSLContext database;
    private final Clock clock;

    AuditRecord(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** 查阅 Somebody looked at a case or a file. */
    public void seen(Actor actor, CourtId court, SubjectRef subject, String action) {
        seen(actor, court, subject, action, null);
    }

    /**
     * As above, of somebody who sees it by a special leave.
     *
     * @param leave what allowed it, e.g. the slip of the request; null: nothing special
     */
    public void seen(Actor actor, CourtId court, SubjectRef subject, String action, @Nullable String leave) {
        database.insertInto(ENTRY)
                .set(ENTRY.AT, OffsetDateTime.now(clock))
                .set(ENTRY.COURT, court.value())
                .set(ENTRY.ACTOR, actor.id().value())
                .set(ENTRY.KIND, "view")
                .set(ENTRY.ACTION, action)
                .set(ENTRY.SUBJECT_KIND, subject.kind())
                .set(ENTRY.SUBJECT_ID, subject.id())
                .set(ENTRY.OUTCOME, "seen")
                .set(ENTRY.DETAIL, leave == null ? null : DSL.jsonbObject(DSL.jsonEntry("note", leave)))
                .execute();
    }

    /**
     * 出入 Somebody logged in or out, or was turned away.
     *
     * @param actor null while it is not known who it is
     * @param detail the way and the address; never a password
     */
    public void access(@Nullable Actor actor, String action, String outcome, String detail) {
        database.insertInto(ENTRY)
                .set(ENTRY.AT, OffsetDateTime.now(clock))
                .set(ENTRY.COURT, actor == null ? null : actor.court().value())
                .set(ENTRY.ACTOR, actor == null ? null : actor.id().value())
                .set(ENTRY.KIND, "access")
                .set(ENTRY.ACTION, action)
                .set(ENTRY.OUTCOME, outcome)
                .set(ENTRY.DETAIL, DSL.jsonbObject(DSL.jsonEntry("note", detail)))
                .execute();
    }

    /**
     * 系统 Done by the system itself or by whoever stands at its console: nobody who has logged in, for no one court.
     *
     * @param detail what else is known, by name
     */
    public void bySystem(String action, SubjectRef subject, Map<String, Object> detail) {
        database.insertInto(ENTRY)
                .set(ENTRY.AT, OffsetDateTime.now(clock))
                .set(ENTRY.KIND, "command")
                .set(ENTRY.ACTION, action)
                .set(ENTRY.SUBJECT_KIND, subject.kind())
                .set(ENTRY.SUBJECT_ID, subject.id())
                .set(ENTRY.OUTCOME, "granted")
                .set(
                        ENTRY.DETAIL,
                        DSL.jsonbObject(detail.entrySet().stream()
                                .map(one -> DSL.jsonEntry(one.getKey(), one.getValue()))
                                .toList()))
                .execute();
    }

    /** Of what was granted the effect is kept under the command's key; the record has its line whatever the answer. */
    void commanded(Command command, String digest, Decision<String> decision) {
        Origin origin = command.origin();
        PersonId onBehalfOf = origin.onBehalfOf();
        database.connection(known -> Sql.execute(
                known,
                COMMANDED,
                OffsetDateTime.now(clock),
                command.court().value(),
                origin.who().id().value(),
                onBehalfOf == null ? null : onBehalfOf.value(),
                command.getClass().getSimpleName(),
                command.subject().kind(),
                command.subject().id(),
                switch (decision) {
                    case Decision.Granted<?> granted -> "granted";
                    case Decision.Refused<?> refused -> "refused:" + refused.code();
                },
                origin.occurredOn(),
                origin.clientKey(),
                command.note(),
                digest,
                decision instanceof Decision.Granted<String>(String result) ? result : null));
    }
}
