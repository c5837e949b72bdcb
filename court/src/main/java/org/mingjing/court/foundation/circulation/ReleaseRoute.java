package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 发布 By another person than the author; new slips take the new version.
 *
 * @param edition of the draft that was seen
 */
@Term("发布流程")
public record ReleaseRoute(Origin origin, CourtId court, String kind, int edition) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("route", kind);
    }
}
