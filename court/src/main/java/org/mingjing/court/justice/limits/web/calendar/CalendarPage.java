package org.mingjing.court.justice.limits.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.calendar.Notices;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.NavigationGroup;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.calendar.CalendarDay;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 日历页 The working days of the person's court in a year, and the notices they come from. */
@Controller
class CalendarPage {

    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2050;

    private final Notices notices;
    private final CourtCalendars calendars;
    private final People people;
    private final Courts courts;

    CalendarPage(Notices notices, CourtCalendars calendars, People people, Courts courts) {
        this.notices = notices;
        this.calendars = calendars;
        this.people = people;
        this.courts = courts;
    }

    @Bean
    static NavigationEntry calendarEntry() {
        return new NavigationEntry(
                NavigationGroup.HOUSE,
                60,
                "calendar.page",
                "/calendar",
                "calendar",
                actor -> 0,
                Set.of(Permission.CALENDAR_PROPOSE, Permission.CALENDAR_CONFIRM));
    }

    @Allowed({Permission.CALENDAR_PROPOSE, Permission.CALENDAR_CONFIRM})
    @GetMapping("/calendar")
    String show(@RequestParam(required = false) @Nullable Integer year, Actor actor, Frame frame, Model model) {
        int shown = year == null || year < FIRST_YEAR || year > LAST_YEAR
                ? frame.today().getYear()
                : year;
        model.addAttribute("frame", frame);
        model.addAttribute("view", view(shown, actor, frame.text()));
        return "justice/limits/web/calendar/calendar";
    }

    private CalendarView view(int year, Actor actor, Text text) {
        List<CalendarNotice> known =
                notices.all().stream().filter(notice -> inSight(notice, actor)).toList();
        WorkingCalendar calendar = calendars.of(actor.court());
        List<MonthTable> months = MonthTable.year(year, calendar, names(calendar));
        Map<PersonId, String> people = names(known);
        return new CalendarView(
                year,
                months.stream().mapToInt(MonthTable::working).sum(),
                calendar.isProvisional(LocalDate.of(year, 1, 1)),
                Grants.permits(actor, Permission.CALENDAR_PROPOSE),
                months,
                lines(known, notice -> notice.state() == CalendarNotice.State.PROPOSED, people, text),
                Stream.concat(
                                lines(
                                        known,
                                        notice -> notice.year() == year
                                                && notice.state() != CalendarNotice.State.PROPOSED,
                                        people,
                                        text)
                                        .stream(),
                                shipped(year, text).stream())
                        .toList());
    }

    private static boolean inSight(CalendarNotice notice, Actor actor) {
        CourtId only = notice.court();
        return only == null || CourtScope.of(actor).contains(only);
    }

    private static Map<LocalDate, String> names(WorkingCalendar calendar) {
        Map<LocalDate, String> names = new HashMap<>();
        calendar.notices().forEach(notice -> notice.days().forEach(day -> names.put(day.date(), day.name())));
        for (CalendarDay day : calendar.localDays()) {
            names.put(day.date(), day.name());
        }
        return names;
    }

    private Map<PersonId, String> names(List<CalendarNotice> known) {
        List<PersonId> ids = new ArrayList<>();
        for (CalendarNotice notice : known) {
            ids.add(notice.proposedBy());
            PersonId second = notice.confirmedBy();
            if (second != null) {
                ids.add(second);
            }
        }
        return people.names(ids);
    }

    private List<NoticeLine> lines(
            List<CalendarNotice> known, Predicate<CalendarNotice> which, Map<PersonId, String> people, Text text) {
        return known.stream()
                .filter(which)
                .map(notice -> line(notice, people, text))
                .collect(Collectors.toList());
    }

    private NoticeLine line(CalendarNotice notice, Map<PersonId, String> people, Text text) {
        PersonId second = notice.confirmedBy();
        CourtId only = notice.court();
        return new NoticeLine(
                notice.title(),
                notice.documentNo(),
                notice.publishedOn(),
                notice.days().size(),
                only == null
                        ? text.of("calendar.scope.country")
                        : courts.names(List.of(only)).getOrDefault(only, only.value()),
                notice.state().name().toLowerCase(Locale.ROOT),
                people.getOrDefault(notice.proposedBy(), ""),
                second == null ? "" : people.getOrDefault(second, ""),
                "/calendar/notices/" + notice.id().value());
    }

    private static List<NoticeLine> shipped(int year, Text text) {
        return PublishedHolidays.all().reversed().stream()
                .filter(notice -> notice.year() == year)
                .map(notice -> new NoticeLine(
                        notice.title(),
                        "",
                        notice.publishedOn(),
                        notice.days().size(),
                        text.of("calendar.scope.country"),
                        "shipped",
                        "",
                        "",
                        null))
                .toList();
    }
}
