package org.mingjing.court.foundation.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 审计查询
 *
 * @param subject kind and id as {@code kind:id}, or an id alone
 * @param before only lines older than this one
 */
@Term("审计查询")
public record AuditQuery(
        CourtId court,
        @Nullable PersonId actor,
        @Nullable String subject,
        @Nullable LocalDate day,
        @Nullable Long before) {}
