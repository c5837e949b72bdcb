package org.mingjing.court.justice.disclosure;

import java.util.Set;
import java.util.TreeSet;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.disclosure.GrievanceGround;

/**
 * 提出立案投诉 By whoever has entered with the code of a filing.
 *
 * @param grounds at least one
 * @param reasons not blank, {@link FileObjection#LONGEST} characters at most
 */
@Term("提出立案投诉")
public record FileGrievance(Origin origin, CourtId court, FilingId filing, Set<GrievanceGround> grounds, String reasons)
        implements Command {

    public FileGrievance {
        grounds = java.util.Collections.unmodifiableSet(new TreeSet<>(grounds)); // its text is kept
        reasons = reasons.strip();
    }

    /** Follows from the key, so that a repetition is about the same. */
    GrievanceId id() {
        return new GrievanceId(origin.clientKey());
    }

    @Override
    public SubjectRef subject() {
        return filing.subject();
    }
}
