package org.mingjing.court.foundation.calendar;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 确认或撤回日历变更 The second person applies a proposed notice, or it is withdrawn. */
@Term("确认日历变更")
public record DecideNotice(Origin origin, NoticeId notice, boolean apply) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("calendar", notice.value().toString());
    }
}
