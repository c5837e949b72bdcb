package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.AdjournmentGround;

/** 改期 Another hearing takes the place of one that was fixed; both stay on record. */
@Term("改期开庭")
public record MoveHearing(
        Origin origin,
        CourtId court,
        HearingId id,
        int revision,
        HearingPlan plan,
        String because,
        String reason,
        @Nullable AdjournmentGround ground)
        implements Command {

    public MoveHearing {
        because = because.strip();
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
