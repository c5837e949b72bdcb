package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 确定下一事项 What comes next in the case, and on which day.
 *
 * @param revision the revision of the case that the person saw
 * @param step one of {@link #STEPS}; its text is {@code cases.next.<word>}
 */
@Term("确定下一事项")
public record PlanNextStep(Origin origin, CourtId court, CaseId id, int revision, String step, LocalDate on)
        implements Command {

    /** Hearings are fixed where rooms are booked; these are the others. */
    public static final List<String> STEPS = List.of(
            "mediation", "evidence", "inspection", "deliberation", "draft", "judgment", "service", "inquiry", "visit");

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
