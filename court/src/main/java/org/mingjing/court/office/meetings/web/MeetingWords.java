package org.mingjing.court.office.meetings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingParticipant;
import org.mingjing.court.office.meetings.MeetingReply;
import org.mingjing.court.office.meetings.MeetingState;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 会议的文字 How meetings read on every page. Called inside CourtBoundary. */
@Component
public class MeetingWords {

    private final SharedRooms rooms;
    private final People people;

    MeetingWords(SharedRooms rooms, People people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** Day, day of the week, hours. */
    public static String when(RoomTime time, Text text) {
        return text.of("meetings.when", time.day(), weekday(time.day(), text), time.hours());
    }

    public static String weekday(LocalDate day, Text text) {
        return text.of("calendar.weekday." + day.getDayOfWeek().getValue());
    }

    public static Chip state(Meeting meeting, Text text) {
        return Chip.of(
                text.of("meetings.state." + meeting.state().word()),
                switch (meeting.state()) {
                    case FIXED -> Tone.NOTE;
                    case HELD, SUBMITTED -> Tone.WARN;
                    case CONFIRMED -> Tone.GOOD;
                    case CANCELLED -> Tone.PLAIN;
                });
    }

    public static Chip reply(MeetingParticipant one, Text text) {
        return Chip.of(
                text.of("meetings.reply." + one.reply().word()),
                switch (one.reply()) {
                    case NONE -> Tone.PLAIN;
                    case COMING -> Tone.GOOD;
                    case EXCUSED -> Tone.WARN;
                });
    }

    /** Whoever was excused and did not come was not absent. */
    public static Chip presence(MeetingParticipant one, Text text) {
        boolean excused = !one.present() && one.reply() == MeetingReply.EXCUSED;
        return excused
                ? Chip.of(text.of("meetings.reply.excused"), Tone.WARN)
                : Chip.of(
                        text.of("meetings.presence." + one.presence().word()),
                        switch (one.presence()) {
                            case UNKNOWN -> Tone.PLAIN;
                            case PRESENT -> Tone.GOOD;
                            case LATE -> Tone.WARN;
                            case ABSENT -> Tone.BAD;
                        });
    }

    /** 实到/应到 */
    public static String came(Meeting meeting, Text text) {
        boolean before = meeting.state() == MeetingState.FIXED || meeting.state() == MeetingState.CANCELLED;
        int asked = meeting.participants().size();
        return before
                ? text.of("meetings.asked", asked)
                : text.of(
                        "meetings.came",
                        meeting.participants().stream()
                                .filter(MeetingParticipant::present)
                                .count(),
                        asked);
    }

    public static String issue(Meeting meeting, Text text) {
        Meeting.Issue issue = meeting.issue();
        return issue == null
                ? ""
                : text.of("meetings.issue", Integer.toString(issue.year()), Integer.toString(issue.no()));
    }

    /** The names of all rooms of the court, asked for at once. */
    public Function<Meeting, String> places(CourtId court, Text text) {
        Map<RoomId, String> names =
                rooms.of(court).stream().collect(Collectors.toMap(SharedRoom::id, SharedRoom::name));
        return meeting -> {
            RoomId room = meeting.plan().room();
            return room == null ? text.of("meetings.online") : names.getOrDefault(room, "—");
        };
    }

    public Function<@Nullable PersonId, String> naming(Stream<? extends @Nullable PersonId> wanted) {
        List<PersonId> asked = new ArrayList<>();
        wanted.forEach(one -> {
            if (one != null) {
                asked.add(one);
            }
        });
        Map<PersonId, String> names = people.names(asked);
        return one -> one == null ? "" : names.getOrDefault(one, "—");
    }

    public Function<@Nullable PersonId, String> naming(List<Meeting> meetings) {
        return naming(meetings.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(
                                one.organiser(), one.plan().chair(), one.plan().keeper()),
                        one.participants().stream().map(MeetingParticipant::person))));
    }
}
