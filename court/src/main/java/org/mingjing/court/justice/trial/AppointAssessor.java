package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 任命人民陪审员 Enters one into the list, for five years.
 *
 * @param counted cases of this year from before the register
 */
@Term("任命人民陪审员")
public record AppointAssessor(
        Origin origin, CourtId court, String number, String name, String occupation, LocalDate since, int counted)
        implements Command {

    public static final int LONGEST = 50;

    @Override
    public SubjectRef subject() {
        return new SubjectRef("assessor", origin.clientKey().toString());
    }
}
