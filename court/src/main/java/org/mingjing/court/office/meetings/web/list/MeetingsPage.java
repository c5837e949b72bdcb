package org.mingjing.court.office.meetings.web.list;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingRooms;
import org.mingjing.court.office.meetings.MeetingSight;
import org.mingjing.court.office.meetings.Meetings;
import org.mingjing.court.office.meetings.web.MeetingTabs;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的会议、会议登记簿 What one is called to, and all that one may see, year by year. */
@Controller
class MeetingsPage {

    private static final int PAST = 20;
    private static final int MOST = 500;
    private static final int YEARS = 5;

    private final CourtBoundary boundary;
    private final Meetings meetings;
    private final MeetingRooms rooms;
    private final MeetingRowViews rows;

    MeetingsPage(CourtBoundary boundary, Meetings meetings, MeetingRooms rooms, MeetingRowViews rows) {
        this.boundary = boundary;
        this.meetings = meetings;
        this.rooms = rooms;
        this.rows = rows;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings")
    String mine(Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            MeetingSight sight = MeetingSight.of(actor);
            model.addAttribute("frame", frame)
                    .addAttribute("tabs", MeetingTabs.of("mine", frame.text()))
                    .addAttribute("coming", rows.of(meetings.coming(sight, frame.today(), MOST), actor, frame.text()))
                    .addAttribute("past", rows.of(meetings.past(sight, frame.today(), PAST), actor, frame.text()));
            return "office/meetings/web/list/mine";
        });
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/register")
    String register(
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String kind,
            Actor actor,
            Frame frame,
            Model model) {
        int now = frame.today().getYear();
        int shown = year != null && year.matches("20\\d\\d") ? Integer.parseInt(year) : now;
        String of = kind == null ? "" : kind.strip();
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<Meeting> found = meetings.register(
                    MeetingSight.of(actor), LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31), of, MOST);
            model.addAttribute("frame", frame)
                    .addAttribute("tabs", MeetingTabs.of("register", frame.text()))
                    .addAttribute("rows", rows.of(found, actor, frame.text()))
                    .addAttribute(
                            "year",
                            Field.of("year", frame.text().of("meetings.year"))
                                    .holding(shown)
                                    .choices(IntStream.range(0, YEARS)
                                            .mapToObj(ago -> String.valueOf(now + 1 - ago))
                                            .map(one -> new Option(one, one))
                                            .toList())
                                    .mandatory())
                    .addAttribute(
                            "kind",
                            Field.of("kind", frame.text().of("meetings.kind"))
                                    .holding(of)
                                    .choices(rooms.kinds(actor.court()).stream()
                                            .map(one -> new Option(one, one))
                                            .toList()));
            return "office/meetings/web/list/register";
        });
    }
}
