package org.mingjing.court.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.kernel.Decision;
import org.springframework.boot.test.context.TestComponent;

/** 会议经手 The office calls meetings, the president presides, the clerk keeps the minutes; today is Sunday 2026-11-22, noon. */
@TestComponent
public record MeetingHands(
        MeetingDesk desk,
        MeetingRoomDesk roomDesk,
        MeetingAttendance attendance,
        MinutesDesk minutes,
        MeetingMinutesBook book,
        Meetings meetings,
        SignInCodes codes,
        MeetingReceipts receipts,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    public RoomId room(String name, int seats) {
        return new RoomId(UUID.fromString(granted(roomDesk.keep(new KeepMeetingRoom(
                origin(Role.OFFICE_STAFF, TODAY),
                TestCourt.BASIC,
                new RoomId(UUID.randomUUID()),
                null,
                name,
                seats,
                false,
                true)))));
    }

    public static RoomTime at(LocalDate day, int from, int to) {
        return new RoomTime(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    public MeetingPlan plan(@Nullable RoomId room, RoomTime time) {
        return new MeetingPlan(
                "研究年终结案工作",
                "院长办公会",
                room,
                room == null ? "https://meet.example.cn/1" : "",
                time,
                court.person(Role.COURT_LEADER),
                court.person(Role.CLERK),
                List.of(court.person(Role.CHIEF_JUDGE)),
                List.of(new AgendaItem(UUID.randomUUID(), "年终结案安排", court.person(Role.JUDGE))));
    }

    public CallMeeting calling(MeetingPlan plan) {
        return new CallMeeting(origin(Role.OFFICE_STAFF, TODAY), TestCourt.BASIC, plan);
    }

    MeetingId called(MeetingPlan plan) {
        return new MeetingId(UUID.fromString(granted(desk.call(calling(plan)))));
    }

    Decision<String> act(MeetingId id, Role who, MeetingAct act, String remark, LocalDate on) {
        ActOnMeeting command = new ActOnMeeting(
                origin(who, on), TestCourt.BASIC, id, meeting(id).revision(), act, remark);
        return switch (act) {
            case CANCELLED -> desk.cancel(command);
            case CLOSED -> attendance.close(command);
            default -> minutes.act(command);
        };
    }

    Decision<String> reply(MeetingId id, Role who, boolean coming, String reason) {
        return attendance.reply(new ReplyToMeeting(origin(who, TODAY), TestCourt.BASIC, id, coming, reason));
    }

    Decision<String> present(MeetingId id, Role by, Role who, MeetingPresence how, LocalDate on) {
        return attendance.record(new RecordPresence(origin(by, on), TestCourt.BASIC, id, person(who), how));
    }

    Decision<String> signIn(MeetingId id, Role who, String pass, LocalDate on) {
        return attendance.signIn(new SignInToMeeting(origin(who, on), TestCourt.BASIC, id, pass));
    }

    Decision<String> write(MeetingId id, Role who, int seen, MinutesText text, LocalDate on) {
        return minutes.save(new SaveMeetingMinutes(origin(who, on), TestCourt.BASIC, id, seen, text));
    }

    public Meeting meeting(MeetingId id) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> meetings.find(id, MeetingSight.of(court.actor(Role.OFFICE_STAFF)))
                        .orElseThrow());
    }

    MeetingMinutes latest(MeetingId id) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC), () -> book.latest(id).orElseThrow());
    }

    boolean seen(MeetingId id, Role role) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> meetings.find(id, MeetingSight.of(court.actor(role))).isPresent());
    }

    List<String> owed(Role role, MeetingId id) {
        return listed(role, id, WorkView.OWED);
    }

    /** What somebody was told and has not looked at. */
    List<String> told(Role role, MeetingId id) {
        return listed(role, id, WorkView.COPIED);
    }

    private List<String> listed(Role role, MeetingId id, WorkView view) {
        return boundary
                .read(CourtScope.of(TestCourt.BASIC), () -> work.open(court.person(role), view, null, 500))
                .stream()
                .filter(item -> item.subject().equals(id.subject()))
                .map(WorkItem::kind)
                .sorted()
                .toList();
    }

    void looks(Role role, MeetingId id) {
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            receipts.seen(meeting(id), court.person(role));
            return id;
        });
    }

    PersonId person(Role role) {
        return court.person(role);
    }

    public Origin origin(Role who, LocalDate on) {
        return new Origin(court.actor(who), null, on, UUID.randomUUID());
    }

    public static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    public static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : decision.toString();
    }
}
