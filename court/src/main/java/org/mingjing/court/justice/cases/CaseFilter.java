package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 案件筛选条件 Null and blank leave a condition out.
 *
 * @param words a case number or its beginning, a serial number, a cause, or the beginning of a party's name
 * @param from first day of filing
 * @param to last day of filing
 */
@Term("案件筛选条件")
public record CaseFilter(
        CaseReach reach,
        String words,
        @Nullable CaseStatus status,
        @Nullable ClockChoice clock,
        @Nullable CourtId court,
        @Nullable DivisionId division,
        @Nullable PersonId judge,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        CaseOrder order) {

    public static final CaseFilter ALL =
            new CaseFilter(CaseReach.COURTS, "", null, null, null, null, null, null, null, CaseOrder.FILED);
}
