package org.mingjing.court.foundation.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 审计条目 One line of the append-only record.
 *
 * @param actor null: the system itself
 * @param kind command, view or access
 * @param action name of the command or view
 * @param outcome granted, refused:CODE, seen, denied
 */
@Term("审计条目")
public record AuditEntry(
        long id, OffsetDateTime at, @Nullable PersonId actor, String kind, String action, String outcome) {}
