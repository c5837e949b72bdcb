package org.mingjing.court.justice.hearings.web.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.calendar.CalendarTable;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 开庭日程 One's own hearings ahead; what the court holds on a day or in a week, by room or by judge. */
@Controller
class HearingCalendarPage {

    private final CourtBoundary boundary;
    private final CalendarTables tables;
    private final OwnHearings own;

    HearingCalendarPage(CourtBoundary boundary, CalendarTables tables, OwnHearings own) {
        this.own = own;
        this.boundary = boundary;
        this.tables = tables;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/hearings")
    String show(
            @RequestParam @Nullable String day,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String by,
            Actor actor,
            Frame frame,
            Model model) {
        CalendarDays shown = CalendarDays.of(day, view, by, frame.today());
        CalendarTable table = boundary.read(CourtScope.of(actor.court()), () -> tables.of(actor, shown, frame.text()));
        model.addAttribute("frame", frame)
                .addAttribute("table", table)
                .addAttribute(
                        "own",
                        boundary.read(CourtScope.of(actor.court()), () -> own.of(actor, frame.today(), frame.text())))
                .addAttribute("shown", shown.href())
                .addAttribute("from", shown.from())
                .addAttribute("to", shown.to())
                .addAttribute("day", shown.day())
                .addAttribute("week", shown.week())
                .addAttribute("byJudge", shown.byJudge())
                .addAttribute("before", shown.moved(-1).href())
                .addAttribute("after", shown.moved(1).href())
                .addAttribute("today", shown.on(frame.today()).href())
                .addAttribute("tabs", tabs(shown, frame.text()));
        return "justice/hearings/web/calendar/calendar";
    }

    private static List<Tab> tabs(CalendarDays shown, Text text) {
        return List.of(
                tab("week.room", shown.showing(true).grouped(false), shown, text),
                tab("week.judge", shown.showing(true).grouped(true), shown, text),
                tab("day.room", shown.showing(false).grouped(false), shown, text),
                tab("day.judge", shown.showing(false).grouped(true), shown, text));
    }

    private static Tab tab(String name, CalendarDays of, CalendarDays shown, Text text) {
        return Tab.of(text.of("hearings.view." + name), of.href(), of.equals(shown));
    }
}
