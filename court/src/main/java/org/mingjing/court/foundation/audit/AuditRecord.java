package org.mingjing.court.foundation.audit;

import static org.mingjing.court.foundation.audit.tables.Tables.ENTRY;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 审计记录 Writes into the append-only record, always in the transaction of what it records. */
@Component
public class AuditRecord {

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

    void commanded(Command command, Decision<?> decision) {
        Origin origin = command.origin();
        var onBehalfOf = origin.onBehalfOf();
        String note = command.note();
        database.insertInto(ENTRY)
                .set(ENTRY.AT, OffsetDateTime.now(clock))
                .set(ENTRY.COURT, command.court().value())
                .set(ENTRY.ACTOR, origin.who().id().value())
                .set(ENTRY.ON_BEHALF_OF, onBehalfOf == null ? null : onBehalfOf.value())
                .set(ENTRY.KIND, "command")
                .set(ENTRY.ACTION, command.getClass().getSimpleName())
                .set(ENTRY.SUBJECT_KIND, command.subject().kind())
                .set(ENTRY.SUBJECT_ID, command.subject().id())
                .set(
                        ENTRY.OUTCOME,
                        switch (decision) {
                            case Decision.Granted<?> granted -> "granted";
                            case Decision.Refused<?> refused -> "refused:" + refused.code();
                        })
                .set(ENTRY.OCCURRED_ON, origin.occurredOn())
                .set(ENTRY.CLIENT_KEY, origin.clientKey())
                .set(ENTRY.DETAIL, note == null ? null : DSL.jsonbObject(DSL.jsonEntry("note", note)))
                .execute();
    }
}
