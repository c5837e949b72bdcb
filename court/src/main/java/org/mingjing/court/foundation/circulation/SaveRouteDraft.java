package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 保存流程草稿 The whole draft anew, or the first one.
 *
 * @param basedOn the version that was the newest when the change was begun
 * @param edition of the draft that was seen; 0: there was none
 */
@Term("保存流程草稿")
public record SaveRouteDraft(Origin origin, CourtId court, String kind, int basedOn, int edition, List<RouteStep> steps)
        implements Command {

    public SaveRouteDraft {
        steps = List.copyOf(steps);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("route", kind);
    }
}
