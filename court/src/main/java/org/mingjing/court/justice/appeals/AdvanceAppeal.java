package org.mingjing.court.justice.appeals;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 办理上诉 One step; its day is the day of the origin.
 *
 * @param court of whoever acts
 * @param words what the file lacks, where the step is to tell it; else empty
 */
@Term("办理上诉")
public record AdvanceAppeal(Origin origin, CourtId court, AppealId id, int revision, AppealAct act, String words)
        implements Command {

    /** The most that is kept of the words, in characters. */
    public static final int LONGEST = 500;

    @Override
    public SubjectRef subject() {
        return id.subject();
    }

    @Override
    public String note() {
        return act.word();
    }
}
