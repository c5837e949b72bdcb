package org.mingjing.court.foundation.calendar;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 撤回日历通知 A proposed notice is given up; it stays on record. */
@Term("撤回日历通知")
public record WithdrawNotice(Origin origin, NoticeId notice) implements Command {

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("calendar", notice.value().toString());
    }
}
