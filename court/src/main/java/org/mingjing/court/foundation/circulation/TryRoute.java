package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 试运行 Tries the draft on the requests of the last month.
 *
 * @param edition of the draft that was seen
 */
@Term("试运行流程")
public record TryRoute(Origin origin, CourtId court, String kind, int edition) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("route", kind);
    }
}
