package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 放弃草稿 The route stays as it is.
 *
 * @param edition of the draft that was seen
 */
@Term("放弃流程草稿")
public record DropRouteDraft(Origin origin, CourtId court, String kind, int edition) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("route", kind);
    }
}
