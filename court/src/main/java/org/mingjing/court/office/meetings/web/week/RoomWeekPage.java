package org.mingjing.court.office.meetings.web.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MeetingSight;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.office.meetings.Meetings;
import org.mingjing.court.office.meetings.web.MeetingTabs;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.calendar.CalendarTable;
import org.mingjing.court.ui.components.field.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 会议室日程 Every room of the court in a week, courtrooms too; what one may not see is shown as taken. */
@Controller
class RoomWeekPage {

    private static final int DAYS = 7;

    private final CourtBoundary boundary;
    private final SharedRooms rooms;
    private final Meetings meetings;
    private final MeetingWords words;

    RoomWeekPage(CourtBoundary boundary, SharedRooms rooms, Meetings meetings, MeetingWords words) {
        this.boundary = boundary;
        this.rooms = rooms;
        this.meetings = meetings;
        this.words = words;
    }

    @Allowed(Permission.MEETINGS)
    @GetMapping("/meetings/week")
    String show(@RequestParam @Nullable String day, Actor actor, Frame frame, Model model) {
        LocalDate typed = TypedDay.of(day);
        LocalDate shown = typed == null || typed.getYear() < 2000 || typed.getYear() >= 2100 ? frame.today() : typed;
        LocalDate from = shown.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = from.plusDays(DAYS - 1L);
        model.addAttribute("frame", frame)
                .addAttribute("tabs", MeetingTabs.of("week", frame.text()))
                .addAttribute("from", from)
                .addAttribute("to", to)
                .addAttribute(
                        "table",
                        boundary.read(CourtScope.of(actor.court()), () -> table(actor, from, to, frame.text())));
        return "office/meetings/web/week/week";
    }

    private CalendarTable table(Actor actor, LocalDate from, LocalDate to, Text text) {
        List<SharedRoom> all = rooms.of(actor.court());
        List<Meeting> seen = meetings.between(MeetingSight.of(actor), from, to);
        Map<String, Meeting> bySubject =
                seen.stream().collect(Collectors.toMap(one -> one.id().toString(), one -> one));
        List<RoomTaken> taken =
                rooms.taken(actor.court(), all.stream().map(SharedRoom::id).toList(), from, to);
        Function<@Nullable PersonId, String> names = words.naming(Stream.concat(
                taken.stream().map(RoomTaken::who),
                seen.stream().map(one -> one.plan().chair())));
        List<LocalDate> days = days(from, taken, seen);
        return new CalendarTable(
                days,
                all.stream()
                        .map(room -> new CalendarTable.Line(
                                room.name(),
                                days.stream()
                                        .map(day -> Stream.concat(
                                                        taken.stream()
                                                                .filter(one -> one.room()
                                                                                .equals(room.id())
                                                                        && one.time()
                                                                                .day()
                                                                                .equals(day))
                                                                .map(one -> entry(one, bySubject, names, text)),
                                                        seen.stream()
                                                                .filter(one -> room.id()
                                                                                .equals(one.plan()
                                                                                        .room())
                                                                        && one.state() != MeetingState.FIXED
                                                                        && one.day()
                                                                                .equals(day))
                                                                .map(one -> entry(one, names)))
                                                .sorted(Comparator.comparing(CalendarTable.Entry::hours))
                                                .toList())
                                        .toList()))
                        .filter(line -> !line.free() || inUse(all, line.name()))
                        .toList());
    }

    private static boolean inUse(List<SharedRoom> all, String name) {
        return all.stream().anyMatch(one -> one.name().equals(name) && one.inUse());
    }

    /** Saturday and Sunday only where something is fixed on them. */
    private static List<LocalDate> days(LocalDate from, List<RoomTaken> taken, List<Meeting> seen) {
        return Stream.iterate(from, next -> next.plusDays(1))
                .limit(DAYS)
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                        || taken.stream().anyMatch(one -> one.time().day().equals(day))
                        || seen.stream().anyMatch(one -> one.day().equals(day)))
                .toList();
    }

    private static CalendarTable.Entry entry(
            RoomTaken one, Map<String, Meeting> seen, Function<@Nullable PersonId, String> names, Text text) {
        Meeting meeting =
                one.by().kind().equals(MeetingId.KIND) ? seen.get(one.by().id()) : null;
        return meeting != null
                ? entry(meeting, names)
                : new CalendarTable.Entry(
                        one.time().hours(),
                        "",
                        one.name().isEmpty() ? text.of(one.key()) : one.name(),
                        names.apply(one.who()),
                        null,
                        null);
    }

    private static CalendarTable.Entry entry(Meeting meeting, Function<@Nullable PersonId, String> names) {
        return new CalendarTable.Entry(
                meeting.plan().time().hours(),
                meeting.plan().title(),
                meeting.plan().kind(),
                meeting.plan().kind() + " · " + names.apply(meeting.plan().chair()),
                meeting.id().link(),
                null);
    }
}
