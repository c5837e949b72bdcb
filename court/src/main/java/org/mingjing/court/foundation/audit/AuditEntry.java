package org.mingjing.court.foundation.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 审计条目 One line of the record.
 *
 * @param actor null for the system itself, or a login that failed
 * @param kind command, view or access
 * @param outcome granted, refused:CODE, seen, denied …
 * @param note what else is known: way and address of a login, the page that was denied
 */
@Term("审计条目")
public record AuditEntry(
        long id,
        OffsetDateTime at,
        @Nullable PersonId actor,
        String kind,
        String action,
        @Nullable SubjectRef subject,
        String outcome,
        @Nullable String note) {

    /** Message key of the outcome; a refusal without its code. */
    public String outcomeKey() {
        int colon = outcome.indexOf(':');
        return "audit.outcome." + (colon < 0 ? outcome : outcome.substring(0, colon));
    }
}
