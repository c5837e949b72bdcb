package org.mingjing.court.foundation.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.CalendarDay;

/**
 * 提出日历变更 One person proposes a notice; nothing moves until another confirms it.
 *
 * @param onlyFor null: for the whole country; else local days of this court (民族地区节日 etc.)
 */
@Term("提出日历变更")
public record ProposeNotice(
        Origin origin,
        String title,
        String documentNo,
        LocalDate publishedOn,
        int year,
        @Nullable CourtId onlyFor,
        List<CalendarDay> days)
        implements Command {

    public ProposeNotice {
        days = List.copyOf(days);
    }

    @Override
    public CourtId court() {
        return origin.who().court();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("calendar", documentNo);
    }
}
