package org.mingjing.court.justice.hearings;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.AdjournmentGround;

/** 登记开庭结果 Held, or put off with a further one to come. */
@Term("登记开庭结果")
public record CloseHearing(
        Origin origin,
        CourtId court,
        HearingId id,
        int revision,
        boolean adjourned,
        @Nullable AdjournmentGround ground,
        String reason)
        implements Command {

    public CloseHearing {
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
