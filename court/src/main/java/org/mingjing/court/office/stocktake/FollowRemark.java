package org.mingjing.court.office.stocktake;

import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 批示交督办 What a leader said becomes a matter. */
@Term("批示交督办")
public record FollowRemark(Origin origin, CourtId court, UUID remark) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(StocktakeRemark.KIND, remark.toString());
    }
}
