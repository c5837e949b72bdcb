package org.mingjing.court.foundation.audit;

import static org.mingjing.court.foundation.audit.tables.Tables.ENTRY;

import java.util.List;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 留痕查询 Reads the record; whoever asks has made sure that the reader may see the subject. */
@Component
public class AuditTrail {

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
                .fetch(row -> new AuditEntry(
                        row.getId(),
                        row.getAt(),
                        row.getActor() == null ? null : new PersonId(row.getActor()),
                        row.getKind(),
                        row.getAction(),
                        row.getOutcome()));
    }
}
