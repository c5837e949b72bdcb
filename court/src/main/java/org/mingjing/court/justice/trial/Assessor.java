package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 人民陪审员 One on the list of the court.
 *
 * @param until end of the term of five years (陪审员法 13)
 * @param endedOn 免职; null: in office
 * @param sat in how many cases this year
 */
@Term("人民陪审员")
public record Assessor(
        AssessorId id,
        CourtId court,
        String number,
        String name,
        String occupation,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate endedOn,
        int sat) {

    /** Whether in office on that day. */
    public boolean serves(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until) && (endedOn == null || day.isBefore(endedOn));
    }
}
