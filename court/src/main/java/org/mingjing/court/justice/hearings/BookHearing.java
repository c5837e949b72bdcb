package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 排期
 *
 * @param because what a person decided where the law leaves it open; empty where nothing is open
 */
@Term("排期开庭")
public record BookHearing(Origin origin, CourtId court, CaseId caseId, HearingPlan plan, String because)
        implements Command {

    public BookHearing {
        because = because.strip();
    }

    /** 庭次标识 Follows from the key, so that a repetition is about the same. */
    HearingId id() {
        return new HearingId(origin.clientKey());
    }

    @Override
    public SubjectRef subject() {
        return id().subject();
    }
}
