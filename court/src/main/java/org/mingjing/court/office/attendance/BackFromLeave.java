package org.mingjing.court.office.attendance;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 销假 Back before the leave is over, or it is not taken at all.
 *
 * @param leave the slip by which it was agreed to
 */
@Term("销假")
public record BackFromLeave(Origin origin, SlipId leave) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return leave.subject();
    }
}
