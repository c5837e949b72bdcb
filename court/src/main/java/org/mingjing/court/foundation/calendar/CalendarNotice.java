package org.mingjing.court.foundation.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
 * @param decidedAt when it was applied or withdrawn; null while it is proposed
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
        OffsetDateTime proposedAt,
        @Nullable PersonId confirmedBy,
        @Nullable OffsetDateTime decidedAt,
        List<CalendarDay> days) {

    public CalendarNotice {
        days = List.copyOf(days);
    }

    /** 通知状态 Proposed by one person, applied by another, or withdrawn. */
    @Term("通知状态")
    public enum State {
        PROPOSED,
        APPLIED,
        WITHDRAWN
    }
}
