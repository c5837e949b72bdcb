package org.mingjing.court.justice.oversight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;
import org.mingjing.law.triage.FourCategories;

/**
 * 四类案件标识
 *
 * @param ground empty where its source tells it
 * @param by null: by rule
 * @param lifted null while it stands
 */
@Term("四类案件标识")
public record SupervisionMark(
        UUID id,
        CaseId caseId,
        FourCategories category,
        MarkSource source,
        String ground,
        LocalDate on,
        OffsetDateTime recordedAt,
        @Nullable PersonId by,
        @Nullable Lifted lifted) {

    /** 解除标识 */
    @Term("解除标识")
    public record Lifted(String reason, LocalDate on, PersonId by) {}

    public boolean stands() {
        return lifted == null;
    }
}
