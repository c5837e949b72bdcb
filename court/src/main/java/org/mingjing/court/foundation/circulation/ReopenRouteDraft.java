package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 收回或退回 A proposed draft is worked on again: taken back by its author, or sent back by another.
 *
 * @param edition of the draft that was seen
 */
@Term("退回流程草稿")
public record ReopenRouteDraft(Origin origin, CourtId court, String kind, int edition) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("route", kind);
    }
}
