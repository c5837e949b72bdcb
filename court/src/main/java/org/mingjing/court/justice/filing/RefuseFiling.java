package org.mingjing.court.justice.filing;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.filing.FilingBar;

/**
 * 不予受理 Only with reasons in writing (登记立案规定 9).
 *
 * @param ground null: it was told what is missing, and that was not put right (登记立案规定 7)
 * @param reasons not blank, {@link #LONGEST} characters at most
 */
@Term("不予受理")
public record RefuseFiling(
        Origin origin,
        CourtId court,
        FilingId id,
        int revision,
        @Nullable FilingBar ground,
        String reasons) implements Command {

    /** Characters of the reasons. */
    public static final int LONGEST = 2_000;

    public RefuseFiling {
        reasons = reasons.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
