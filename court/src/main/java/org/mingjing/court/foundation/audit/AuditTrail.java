package org.mingjing.court.foundation.audit;

import static org.mingjing.court.foundation.audit.tables.Tables.ENTRY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.tables.tables.records.EntryRecord;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 留痕查询 Reads the record, newest first; nothing here or anywhere changes it. Whoever asks has made sure that the reader may. */
@Component
public class AuditTrail {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;

    AuditTrail(DSLContext database) {
        this.database = database;
    }

    /** What was seen and done about this subject, newest first, at most {@code limit} lines. */
    public List<AuditEntry> about(SubjectRef subject, int limit) {
        return database.selectFrom(ENTRY)
                .where(ENTRY.SUBJECT_KIND.eq(subject.kind()))
                .and(ENTRY.SUBJECT_ID.eq(subject.id()))
                .orderBy(ENTRY.ID.desc())
                .limit(limit)
                .fetch(AuditTrail::entry);
    }

    /** Failed logins belong to no court and are shown to each. */
    public List<AuditEntry> find(AuditQuery query, int limit) {
        return database.selectFrom(ENTRY)
                .where(ENTRY.COURT.eq(query.court().value()).or(ENTRY.COURT.isNull()))
                .and(
                        query.actor() == null
                                ? DSL.noCondition()
                                : ENTRY.ACTOR.eq(query.actor().value()))
                .and(about(query.subject()))
                .and(on(query.day()))
                .and(query.before() == null ? DSL.noCondition() : ENTRY.ID.lt(query.before()))
                .orderBy(ENTRY.ID.desc())
                .limit(limit)
                .fetch(AuditTrail::entry);
    }

    private static Condition about(@Nullable String subject) {
        if (subject == null) {
            return DSL.noCondition();
        }
        int colon = subject.indexOf(':');
        Condition id = ENTRY.SUBJECT_ID.eq(subject.substring(colon + 1));
        return colon < 0 ? id : id.and(ENTRY.SUBJECT_KIND.eq(subject.substring(0, colon)));
    }

    private static Condition on(@Nullable LocalDate day) {
        if (day == null) {
            return DSL.noCondition();
        }
        OffsetDateTime begin = day.atStartOfDay(CourtTime.ZONE).toOffsetDateTime();
        return ENTRY.AT.ge(begin).and(ENTRY.AT.lt(begin.plusDays(1)));
    }

    private static AuditEntry entry(EntryRecord row) {
        var detail = row.getDetail();
        return new AuditEntry(
                row.getId(),
                row.getAt(),
                row.getActor() == null ? null : new PersonId(row.getActor()),
                row.getKind(),
                row.getAction(),
                row.getSubjectKind() == null ? null : new SubjectRef(row.getSubjectKind(), row.getSubjectId()),
                row.getOutcome(),
                detail == null ? null : note(detail.data()));
    }

    private static String note(String detail) {
        JsonNode note = JSON.readTree(detail).get("note");
        return note == null ? detail : note.asString();
    }
}
