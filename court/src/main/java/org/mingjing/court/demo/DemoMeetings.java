package org.mingjing.court.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.KeepMeetingRoom;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MeetingPlan;
import org.mingjing.court.office.meetings.MeetingPresence;
import org.mingjing.court.office.meetings.MeetingRoomDesk;
import org.mingjing.court.office.meetings.MinutesText;
import org.mingjing.court.office.meetings.MinutesText.Decided;
import org.mingjing.court.office.meetings.MinutesText.Passage;
import org.mingjing.court.office.meetings.PastMeetings;
import org.mingjing.court.office.meetings.PastMeetings.Past;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示会议 A year of meetings: the leaders every week, the party group every month, each division every month; then those to come. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoMeetings {

    private static final int WEEKS = 50;
    private static final List<String> DIVISIONS = List.of(
            "filing", "civil1", "civil2", "criminal", "administrative", "enforcement", "tribunal1", "tribunal2");

    private final MeetingRoomDesk rooms;
    private final PastMeetings past;
    private final DemoComingMeetings coming;
    private final People people;
    private final List<Row> named = Sheets.rows("meeting-kinds");
    private final List<Row> spoken = Sheets.rows("meeting-words");
    private final List<Row> furnished = Sheets.rows("meeting-rooms");
    private final Map<String, RoomId> roomIds = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    DemoMeetings(MeetingRoomDesk rooms, PastMeetings past, DemoComingMeetings coming, People people) {
        this.rooms = rooms;
        this.past = past;
        this.coming = coming;
        this.people = people;
    }

    void hold(Bench bench, Days days) {
        turns.clear();
        Actor office = people.actor(
                        bench.seat("basic", "office", "office-staff", 1).id())
                .orElseThrow();
        for (Row row : furnished) {
            enter(row, office, days.today());
        }
        LocalDate monday = days.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Past> held = new ArrayList<>();
        for (int ago = WEEKS; ago >= 2; ago--) {
            LocalDate week = monday.minusWeeks(ago);
            if (days.on(week).isBefore(week.plusWeeks(1))) { // none in a week of holidays
                held.add(leaders(bench, days, days.on(week)));
            }
            if (ago % 4 == 2) {
                held.add(party(bench, days, days.on(week.plusDays(2))));
                DIVISIONS.forEach(key -> held.add(division(bench, days, key, days.on(week.plusDays(3)))));
            }
        }
        held.sort(Comparator.comparing(one -> one.plan().time().day()));
        past.bring(office.court(), held);
        coming.call(bench, days, Map.copyOf(roomIds));
    }

    private void enter(Row row, Actor office, LocalDate today) {
        UUID key = Deeds.key("meeting room " + row.text("name"));
        Deeds.done(rooms.keep(new KeepMeetingRoom(
                new Origin(office, null, today, key),
                office.court(),
                new RoomId(key),
                null,
                row.text("name"),
                Sheets.number(row, "seats"),
                Boolean.parseBoolean(row.text("video")),
                true)));
        roomIds.put(row.text("name"), new RoomId(key));
    }

    private Past leaders(Bench bench, Days days, LocalDate day) {
        return meeting(
                "leaders",
                2,
                room(0),
                new RoomTime(day, LocalTime.of(9, 0), LocalTime.of(10, 30)),
                leadersOf(bench),
                bench.seat("basic", "office", "office-staff", 2).id(),
                bench.seat("basic", "management", "adjudication-management", 1).id(),
                days);
    }

    private Past party(Bench bench, Days days, LocalDate day) {
        return meeting(
                "party",
                1,
                room(0),
                new RoomTime(day, LocalTime.of(14, 30), LocalTime.of(16, 0)),
                leadersOf(bench).subList(0, 4),
                bench.seat("basic", "political", "office-staff", 1).id(),
                bench.seat("basic", "political", "office-staff", 1).id(),
                days);
    }

    private Past division(Bench bench, Days days, String key, LocalDate day) {
        List<PersonId> members = bench.seats().stream()
                .filter(seat ->
                        seat.at("basic", key) && (seat.judges() || seat.post().equals("clerk")))
                .limit(8)
                .map(Seat::id)
                .toList();
        return meeting(
                "division",
                1,
                room(1 + DIVISIONS.indexOf(key) % 2),
                new RoomTime(
                        day,
                        LocalTime.of(8 + DIVISIONS.indexOf(key) / 2, 30),
                        LocalTime.of(9 + DIVISIONS.indexOf(key) / 2, 15)),
                members,
                members.getLast(),
                members.getFirst(),
                days);
    }

    /** @param members the one who presides first */
    private Past meeting(
            String of,
            int items,
            RoomId room,
            RoomTime time,
            List<PersonId> members,
            PersonId keeper,
            PersonId presenter,
            Days days) {
        Row called = named.stream()
                .filter(row -> row.text("key").equals(of))
                .findFirst()
                .orElseThrow();
        String kind = called.text("kind");
        String title = called.text("title")
                .replace("{M}", Integer.toString(time.day().getMonthValue()))
                .replace("{D}", Integer.toString(time.day().getDayOfMonth()));
        List<Row> words =
                spoken.stream().filter(row -> row.text("kind").equals(kind)).toList();
        List<AgendaItem> agenda = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        List<Decided> decisions = new ArrayList<>();
        String key = kind + " " + time.day() + " " + members.getFirst().value();
        LocalDate confirmed = days.working(time.day(), 2);
        for (int i = 0; i < items; i++) {
            int turn = turns.merge(kind + members.getFirst().value(), 1, Integer::sum) - 1;
            Row row = words.get(turn % words.size());
            AgendaItem item = new AgendaItem(Deeds.key(key + " " + i), row.text("topic"), presenter);
            agenda.add(item);
            passages.add(new Passage(item.id(), row.text("said")));
            if (!row.text("decided").isEmpty()) {
                decisions.add(new Decided(row.text("decided"), presenter, days.working(time.day(), 20)));
            }
        }
        Dice dice = Dice.of(DemoCourt.SEED, key, 84);
        return new Past(
                new MeetingId(Deeds.key(key)),
                new MeetingPlan(title, kind, room, "", time, members.getFirst(), keeper, members, agenda),
                keeper,
                confirmed,
                person -> person.equals(members.getFirst()) || !dice.chance(6)
                        ? dice.chance(4) ? MeetingPresence.LATE : MeetingPresence.PRESENT
                        : MeetingPresence.ABSENT,
                new MinutesText("", "", passages, decisions));
    }

    static List<PersonId> leadersOf(Bench bench) {
        return Stream.concat(
                        Stream.of(bench.seat("basic", "leaders", "president", 1)),
                        Stream.of(1, 2, 3).map(nth -> bench.seat("basic", "leaders", "vice-president", nth)))
                .map(Seat::id)
                .toList();
    }

    private RoomId room(int nth) {
        return Objects.requireNonNull(roomIds.get(furnished.get(nth).text("name")));
    }
}
