package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.meetings.ActOnMeeting;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.CallMeeting;
import org.mingjing.court.office.meetings.FollowDecision;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingAct;
import org.mingjing.court.office.meetings.MeetingAttendance;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingId;
import org.mingjing.court.office.meetings.MeetingMinutesBook;
import org.mingjing.court.office.meetings.MeetingPlan;
import org.mingjing.court.office.meetings.MeetingPresence;
import org.mingjing.court.office.meetings.MeetingSight;
import org.mingjing.court.office.meetings.Meetings;
import org.mingjing.court.office.meetings.MinutesDesk;
import org.mingjing.court.office.meetings.RecordPresence;
import org.mingjing.court.office.meetings.ReplyToMeeting;
import org.mingjing.court.office.meetings.SaveMeetingMinutes;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示近期会议 Those of the last days and those to come, in every state; what two of them decided is followed up. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoComingMeetings {

    private final MeetingDesk desk;
    private final MeetingAttendance attendance;
    private final MinutesDesk minutes;
    private final Meetings meetings;
    private final MeetingMinutesBook book;
    private final SharedRooms rooms;
    private final DemoMeetingMatters matters;
    private final People people;

    DemoComingMeetings(
            MeetingDesk desk,
            MeetingAttendance attendance,
            MinutesDesk minutes,
            Meetings meetings,
            MeetingMinutesBook book,
            SharedRooms rooms,
            DemoMeetingMatters matters,
            People people) {
        this.desk = desk;
        this.attendance = attendance;
        this.minutes = minutes;
        this.meetings = meetings;
        this.book = book;
        this.rooms = rooms;
        this.matters = matters;
        this.people = people;
    }

    void call(Bench bench, Days days, Map<String, RoomId> meetingRooms) {
        Map<PersonId, Actor> actors = new HashMap<>();
        for (Row row : Sheets.rows("meetings")) {
            LocalDate day = days.working(days.by(days.today()), Sheets.number(row, "day"));
            new Story(row, bench, days, meetingRooms, actors, day).tell();
        }
    }

    /** 业务研讨 To which the judge is called who asks for leave; by video, so that it takes nobody's room. */
    void study(Bench bench, Days days, LocalDate day) {
        Map<PersonId, Actor> actors = new HashMap<>();
        Sheets.rows("meeting-study").forEach(row -> new Story(row, bench, days, Map.of(), actors, day).tell());
    }

    /** 一次会议 As it is told, hour by hour. */
    private final class Story {

        private final Row row;
        private final Bench bench;
        private final Days days;
        private final Map<String, RoomId> meetingRooms;
        private final Map<PersonId, Actor> actors;
        private final List<PersonId> who;
        private final LocalDate day;
        private final LocalTime from;
        private int turn;

        Story(
                Row row,
                Bench bench,
                Days days,
                Map<String, RoomId> meetingRooms,
                Map<PersonId, Actor> actors,
                LocalDate day) {
            this.row = row;
            this.bench = bench;
            this.days = days;
            this.meetingRooms = meetingRooms;
            this.actors = actors;
            this.who =
                    MeetingRow.list(row, "who", " ").stream().map(this::person).toList();
            this.day = day;
            this.from = LocalTime.parse(row.text("from"));
        }

        void tell() {
            String state = row.text("state");
            LocalDate called = days.working(days.by(days.today()), Math.min(0, Sheets.number(row, "day")) - 2);
            MeetingId id = new MeetingId(key("0"));
            act(
                    called,
                    8,
                    keeper(),
                    origin -> desk.call(new CallMeeting(origin, actor(keeper()).court(), plan())));
            switch (state) {
                case "cancelled" ->
                    act(
                            called,
                            9,
                            keeper(),
                            origin -> desk.cancel(deed(origin, id, MeetingAct.CANCELLED, row.text("note"))));
                case "fixed" -> replies(id, called);
                default -> held(id, state);
            }
        }

        private void replies(MeetingId id, LocalDate called) {
            for (int i = 1; i < who.size() - 1; i++) {
                PersonId one = who.get(i);
                boolean comes = i > 1 || row.text("note").isEmpty();
                if (i % 3 != 0) {
                    act(
                            called,
                            10,
                            one,
                            origin -> attendance.reply(new ReplyToMeeting(
                                    origin, actor(one).court(), id, comes, comes ? "" : row.text("note"))));
                }
            }
        }

        private void held(MeetingId id, String state) {
            for (int i = 0; i < who.size(); i++) {
                PersonId one = who.get(i);
                MeetingPresence how = i == 2 ? MeetingPresence.LATE : MeetingPresence.PRESENT;
                if (i != 3 || who.size() < 6) {
                    act(
                            day,
                            from.getHour(),
                            keeper(),
                            origin -> attendance.record(
                                    new RecordPresence(origin, actor(one).court(), id, one, how)));
                }
            }
            act(day, from.getHour() + 1, keeper(), origin -> attendance.close(deed(origin, id, MeetingAct.CLOSED, "")));
            if (!state.equals("held")) {
                act(
                        day,
                        17,
                        keeper(),
                        origin -> minutes.save(new SaveMeetingMinutes(
                                origin,
                                actor(keeper()).court(),
                                id,
                                0,
                                MeetingRow.minutes(
                                        row, meeting(id).plan().agenda(), this::person, days.working(day, 16)))));
                act(day, 17, keeper(), origin -> minutes.act(deed(origin, id, MeetingAct.SUBMITTED, "")));
            }
            if (state.equals("confirmed")) {
                LocalDate next = days.working(day, 1);
                act(next, 9, who.getFirst(), origin -> minutes.act(deed(origin, id, MeetingAct.CONFIRMED, "")));
                follow(id, next);
            }
        }

        private void follow(MeetingId id, LocalDate next) {
            List<String> fates = MeetingRow.list(row, "follow", " ");
            var decisions = book.latest(id).orElseThrow().decisions();
            for (int i = 0; i < fates.size(); i++) {
                var decision = decisions.get(i);
                PersonId lead = Objects.requireNonNull(decision.decided().lead());
                MatterId matter = new MatterId(UUID.fromString(matterOf(id, next, decision.id(), lead)));
                if (fates.get(i).equals("closed")) {
                    Actor office = actor(
                            bench.seat("basic", "office", "office-staff", 1).id());
                    matters.close(matter, actor(lead), office, row.text("title"), days.working(next, 2));
                }
            }
        }

        private String matterOf(MeetingId id, LocalDate next, UUID decision, PersonId lead) {
            UUID key = key(Integer.toString(turn));
            act(
                    next,
                    10,
                    keeper(),
                    origin -> minutes.follow(new FollowDecision(
                            origin, actor(keeper()).court(), id, decision, lead, days.working(next, 15))));
            return key.toString();
        }

        private MeetingPlan plan() {
            LocalTime to = LocalTime.parse(row.text("to"));
            RoomTime time = new RoomTime(day, from, to);
            List<String> items = MeetingRow.list(row, "items", ";");
            return new MeetingPlan(
                    row.text("title"),
                    row.text("kind"),
                    room(time),
                    row.text("link"),
                    time,
                    who.getFirst(),
                    keeper(),
                    who,
                    IntStream.range(0, items.size())
                            .mapToObj(i -> new AgendaItem(
                                    key("item " + i), items.get(i), who.get(Math.min(i + 1, who.size() - 1))))
                            .toList());
        }

        /** None: by video. A star: the first courtroom that nobody sits in then, large enough; by video where there is none. */
        private @Nullable RoomId room(RoomTime time) {
            if (row.text("room").isEmpty()) {
                return null;
            }
            RoomId named = meetingRooms.get(row.text("room"));
            if (named != null) {
                return named;
            }
            var court = actor(keeper()).court();
            return rooms.of(court).stream()
                    .filter(one -> !meetingRooms.containsValue(one.id()) && one.seats() >= who.size())
                    .filter(one -> rooms.taken(court, List.of(one.id()), day, day).stream()
                            .noneMatch(taken -> taken.time().overlaps(time)))
                    .findFirst()
                    .map(SharedRoom::id)
                    .orElse(meetingRooms.values().iterator().next());
        }

        private ActOnMeeting deed(Origin origin, MeetingId id, MeetingAct act, String note) {
            return new ActOnMeeting(
                    origin, origin.who().court(), id, meeting(id).revision(), act, note);
        }

        private Meeting meeting(MeetingId id) {
            return meetings.find(id, new MeetingSight(actor(keeper()).court(), true, keeper()))
                    .orElseThrow();
        }

        private PersonId keeper() {
            return who.getLast();
        }

        private PersonId person(String place) {
            String[] parts = place.split("/", -1);
            return bench.seat("basic", parts[0], parts[1], Integer.parseInt(parts[2]))
                    .id();
        }

        private Actor actor(PersonId one) {
            return actors.computeIfAbsent(one, id -> people.actor(id).orElseThrow());
        }

        private UUID key(String what) {
            return Deeds.key("meeting " + row.text("title") + " " + what);
        }

        private void act(LocalDate on, int hour, PersonId by, Function<Origin, Decision<String>> deed) {
            Origin origin = new Origin(actor(by), null, on, key(Integer.toString(turn++)));
            DemoTime.at(
                    on.atTime(hour, Math.min(turn, 59)).atZone(CourtTime.ZONE).toInstant(),
                    () -> Deeds.done(deed.apply(origin)));
        }
    }
}
