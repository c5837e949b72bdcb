package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 密封或解除密封
 *
 * @param closed true: from now on only those who work on the case meet it; false: it is open again as far as everybody's reach goes
 * @param reason 理由; stands in the timeline; not blank, {@link #LONGEST} characters at most
 */
@Term("密封案件")
public record SealCase(Origin origin, CourtId court, CaseId id, boolean closed, String reason) implements Command {

    /** Characters of the reason. */
    public static final int LONGEST = 200;

    public SealCase {
        reason = reason.strip();
    }

    boolean reasoned() {
        return !reason.isEmpty() && reason.length() <= LONGEST;
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
