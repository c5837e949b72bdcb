package org.mingjing.court.foundation.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.events.NoticeApplied;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.CalendarDay;
import org.mingjing.law.calendar.HolidayNotice;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** 各院日历 The working calendar of each court: notices shipped, notices applied here, the court's own days. */
@Component
public class CourtCalendars {

    private final Notices notices;
    private final List<HolidayNotice> shipped = PublishedHolidays.all();
    private final ConcurrentHashMap<CourtId, WorkingCalendar> byCourt = new ConcurrentHashMap<>();
    private volatile @Nullable Recorded recorded;

    CourtCalendars(Notices notices) {
        this.notices = notices;
    }

    public WorkingCalendar of(CourtId court) {
        Recorded now = recorded();
        return now.local.stream().noneMatch(notice -> court.equals(notice.court()))
                ? now.national
                : byCourt.computeIfAbsent(court, key -> local(now.national, now.local, key));
    }

    /** The calendar of a court as it would be with a notice that is not applied yet. */
    public WorkingCalendar supposing(CalendarNotice notice, CourtId court) {
        Recorded now = recorded();
        if (notice.court() != null) {
            return notice.court().equals(court) ? of(court).withLocal(notice.days()) : of(court);
        }
        List<CalendarNotice> national = new ArrayList<>(now.applied);
        national.add(notice);
        return local(national(national), now.local, court);
    }

    /** Before anybody else hears of it: they reckon with the new calendar. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void on(NoticeApplied event) {
        recorded = null;
        byCourt.clear();
    }

    private Recorded recorded() {
        Recorded now = recorded;
        if (now == null) {
            List<CalendarNotice> applied = notices.all().reversed().stream()
                    .filter(notice -> notice.state() == CalendarNotice.State.APPLIED)
                    .toList();
            List<CalendarNotice> national =
                    applied.stream().filter(notice -> notice.court() == null).toList();
            List<CalendarNotice> local =
                    applied.stream().filter(notice -> notice.court() != null).toList();
            now = new Recorded(national, local, national(national));
            recorded = now;
        }
        return now;
    }

    private WorkingCalendar national(List<CalendarNotice> applied) {
        List<HolidayNotice> all = new ArrayList<>(shipped);
        applied.forEach(notice -> all.add(new HolidayNotice(
                notice.documentNo(), notice.year(), notice.title(), notice.publishedOn(), notice.days())));
        return WorkingCalendar.of(all);
    }

    private static WorkingCalendar local(WorkingCalendar national, List<CalendarNotice> notices, CourtId court) {
        List<CalendarDay> days = notices.stream()
                .filter(notice -> court.equals(notice.court()))
                .flatMap(notice -> notice.days().stream())
                .toList();
        return days.isEmpty() ? national : national.withLocal(days);
    }

    private record Recorded(List<CalendarNotice> applied, List<CalendarNotice> local, WorkingCalendar national) {}
}
