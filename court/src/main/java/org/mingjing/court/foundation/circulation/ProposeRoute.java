package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 提交发布 The draft rests until another person has decided.
 *
 * @param edition of the draft that was seen
 */
@Term("提交发布流程")
public record ProposeRoute(Origin origin, CourtId court, String kind, int edition) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("route", kind);
    }
}
