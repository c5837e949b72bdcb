package org.mingjing.court.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.CalendarDay;

/**
 * 日历通知 A notice on days off and make-up working days that came after the release, or local days of one court.
 *
 * @param year the year whose days it fixes
 * @param court null: for the whole country
 * @param confirmedBy 第二人 the other person, once it is applied
 */
@Term("日历通知")
public record CalendarNotice(
        NoticeId id,
        String title,
        String documentNo,
        LocalDate publishedOn,
        int year,
        @Nullable CourtId court,
        State state,
        PersonId proposedBy,
        @Nullable PersonId confirmedBy,
        List<CalendarDay> days) {

    /** 通知状态 Proposed by one person, applied by another, or withdrawn. */
    @Term("通知状态")
    public enum State {
        PROPOSED,
        APPLIED,
        WITHDRAWN
    }
}
