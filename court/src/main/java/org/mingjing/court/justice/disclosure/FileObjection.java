package org.mingjing.court.justice.disclosure;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 提出审限异议 By a party that has entered with its code; who acts is the party.
 *
 * @param party its place among the parties, from 1
 * @param reasons not blank, {@link #LONGEST} characters at most
 */
@Term("提出审限异议")
public record FileObjection(Origin origin, CourtId court, CaseId caseId, int party, FactId fact, String reasons)
        implements Command {

    /** Characters of the reasons. */
    public static final int LONGEST = 1_000;

    public FileObjection {
        reasons = reasons.strip();
    }

    /** Follows from the key, so that a repetition is about the same. */
    ObjectionId id() {
        return new ObjectionId(origin.clientKey());
    }

    @Override
    public SubjectRef subject() {
        return caseId.subject();
    }

    @Override
    public String note() {
        return "party " + party;
    }
}
