package org.mingjing.court.office.attendance;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 打卡 One comes, or goes, now.
 *
 * @param leaving 签退; else 签到
 */
@Term("打卡")
public record CheckIn(Origin origin, boolean leaving) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", origin.who().id().value().toString());
    }
}
