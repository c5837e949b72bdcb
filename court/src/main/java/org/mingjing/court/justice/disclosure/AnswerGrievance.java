package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 答复立案投诉 With reasons, by one above the filing desk.
 *
 * @param lookAgain 责令重新审查; only where the complaint is founded
 */
@Term("答复立案投诉")
public record AnswerGrievance(
        Origin origin,
        CourtId court,
        GrievanceId grievance,
        int revision,
        boolean founded,
        boolean lookAgain,
        String words)
        implements Command {

    public AnswerGrievance {
        words = words.strip();
    }

    @Override
    public SubjectRef subject() {
        return grievance.subject();
    }
}
