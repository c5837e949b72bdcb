package org.mingjing.court.justice.cases;

import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 法院案件数 How many cases a court has and how their clocks stand.
 *
 * @param running open clocks, stopped ones too
 * @param overdue of these, those whose day is over
 * @param met concluded in time
 * @param overrun concluded late
 */
@Term("法院案件数")
public record CourtCount(CourtId court, int cases, int running, int overdue, int met, int overrun) {

    public static CourtCount none(CourtId court) {
        return new CourtCount(court, 0, 0, 0, 0, 0);
    }
}
