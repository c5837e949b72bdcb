package org.mingjing.court.justice.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.disclosure.GrievanceGround;

/**
 * 立案投诉 Of whoever handed in a complaint, about what the filing desk did with it (登记立案规定 13).
 *
 * @param number 收件号
 * @param title of the filing
 * @param dueOn by when it is answered
 * @param founded 是否属实; null: not answered
 * @param report what the desk did after it was ordered to look again; null: nothing yet
 */
@Term("立案投诉")
public record Grievance(
        GrievanceId id,
        CourtId court,
        FilingId filing,
        String number,
        String title,
        Set<GrievanceGround> grounds,
        String reasons,
        LocalDate filedOn,
        LocalDate dueOn,
        GrievanceState state,
        @Nullable Boolean founded,
        @Nullable Said answer,
        @Nullable Said report,
        int revision) {

    public Grievance {
        grounds = Set.copyOf(grounds);
    }

    Grievance answered(boolean right, boolean lookAgain, Said now) {
        return with(lookAgain ? GrievanceState.ORDERED : GrievanceState.CLOSED, right, now, report);
    }

    Grievance reported(Said now) {
        return with(GrievanceState.CLOSED, founded, answer, now);
    }

    private Grievance with(
            GrievanceState next, @Nullable Boolean right, @Nullable Said answered, @Nullable Said reported) {
        return new Grievance(
                id, court, filing, number, title, grounds, reasons, filedOn, dueOn, next, right, answered, reported,
                revision);
    }
}
