package org.mingjing.court.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.office.meetings.MeetingHands.TODAY;
import static org.mingjing.court.office.meetings.MeetingHands.at;
import static org.mingjing.court.office.meetings.MeetingHands.code;
import static org.mingjing.court.office.meetings.MeetingHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.Proposal;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 请假与会议 Who is called and away is excused, who called is told; another stands in, or it moves; back, all is as before. */
@WithCourt
@Import(MeetingHands.class)
@TestPropertySource(properties = "mingjing.test.database=meeting-absence") // takes rooms
class MeetingAbsenceIT {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

    @Autowired
    private MeetingHands hands;

    @Autowired
    private AbsentFromMeetings effects;

    @Autowired
    private MeetingDesk desk;

    @Autowired
    private MeetingAttendance attendance;

    @Autowired
    private MeetingAbsences absences;

    @LocalServerPort
    private int port;

    @Test
    void aParticipantIsExcusedTheOrganiserDecidesAndWhoeverIsBackIsAsBefore() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        MeetingId id = hands.called(hands.plan(null, at(day, 9, 10)));
        granted(hands.reply(id, Role.JUDGE, true, ""));
        PlannedAbsence away = away(Role.JUDGE, day, day.plusDays(1));
        SubjectRef cause = cause();

        ForeseenEffect shown = only(away, Role.JUDGE);
        assertThat(shown.kind()).isEqualTo("meeting");
        assertThat(shown.arguments()).containsExactly("研究年终结案工作", "@meetings.online", "@meetings.part.guest");
        assertThat(shown.proposals())
                .extracting(Proposal::key)
                .containsExactly("meetings.effect.excuse", "meetings.effect.instead.guest");
        assertThat(shown.proposals())
                .extracting(Proposal::link)
                .as("not the judge's")
                .containsOnlyNulls();
        ForeseenEffect unseen = only(away, Role.FILING_CLERK);
        assertThat(unseen.arguments())
                .as("of a meeting one is not called to: its kind and who called it")
                .containsExactly("院长办公会", "试office-staff", "@meetings.part.guest");
        assertThat(unseen.link()).isNull();

        begin(away, cause);
        assertThat(reply(id, Role.JUDGE)).isEqualTo(MeetingReply.EXCUSED);
        assertThat(hands.owed(Role.JUDGE, id)).isEmpty();
        assertThat(hands.owed(Role.OFFICE_STAFF, id)).containsExactly("meeting-absence");
        assertThat(only(away, Role.JUDGE).proposals().getFirst().key())
                .as("what was done reads as done")
                .isEqualTo("meetings.effect.excused");
        assertThat(code(note(id, Role.JUDGE))).isEqualTo("meetings.refused.notOrganiser");
        granted(note(id, Role.OFFICE_STAFF));
        assertThat(hands.owed(Role.OFFICE_STAFF, id)).isEmpty();
        assertThat(code(note(id, Role.OFFICE_STAFF))).isEqualTo("meetings.refused.nobodyAway");

        end(away, cause, day);
        assertThat(reply(id, Role.JUDGE)).isEqualTo(MeetingReply.COMING);
        assertThat(hands.owed(Role.JUDGE, id)).containsExactly("meeting-attend");
    }

    @Test
    void withoutItsChairItGetsAnotherOrMovesAndIsNotHeldAsItIs() {
        RoomId room = hands.room("第九会议室", 20);
        MeetingId id = hands.called(hands.plan(room, at(FRIDAY, 9, 10)));
        hands.called(hands.plan(room, at(FRIDAY.plusDays(3), 9, 10)));
        PlannedAbsence away = away(Role.COURT_LEADER, FRIDAY, FRIDAY);
        SubjectRef cause = cause();
        begin(away, cause);
        assertThat(code(note(id, Role.OFFICE_STAFF))).isEqualTo("meetings.refused.needsAnother");

        List<Proposal> ways = only(away, Role.OFFICE_STAFF).proposals();
        assertThat(ways)
                .extracting(Proposal::key)
                .containsExactly("meetings.effect.excused", "meetings.effect.instead.chair", "meetings.effect.move");
        assertThat(ways.get(1).arguments())
                .as("who is called and leads a division")
                .containsExactly("试chief-judge");
        assertThat(ways.get(2).arguments())
                .as("the room is taken on Monday")
                .containsExactly(FRIDAY.plusDays(4), "09:00–10:00");

        Visitor office = Visitor.as(port, Role.OFFICE_STAFF);
        String page = office.get(id.link()).body();
        assertThat(page).contains("请假的参会人员", "改由 试chief-judge 主持", "改到 2026-12-15");
        String moved = office.get(String.valueOf(ways.get(2).link())).body();
        assertThat(moved).contains("value=\"2026-12-15\"", "value=\"参会人员请假\"");
        String chair = office.get(String.valueOf(ways.get(1).link())).body();
        assertThat(chair).contains("value=\"" + hands.person(Role.CHIEF_JUDGE).value() + "\" selected");

        Meeting now = hands.meeting(id);
        MeetingPlan plan = now.plan();
        granted(desk.change(new ChangeMeeting(
                hands.origin(Role.OFFICE_STAFF, TODAY),
                TestCourt.BASIC,
                id,
                now.revision(),
                new MeetingPlan(
                        plan.title(),
                        plan.kind(),
                        plan.room(),
                        plan.link(),
                        plan.time(),
                        hands.person(Role.CHIEF_JUDGE),
                        plan.keeper(),
                        List.of(),
                        plan.agenda()),
                "院长请假")));
        assertThat(hands.owed(Role.OFFICE_STAFF, id)).isEmpty();
        assertThat(hands.meeting(id).plan().chair()).isEqualTo(hands.person(Role.CHIEF_JUDGE));
        end(away, cause, FRIDAY);
        assertThat(hands.meeting(id).participant(hands.person(Role.COURT_LEADER)))
                .as("who was named instead stays")
                .isEmpty();
    }

    @Test
    void movedBeyondTheLeaveNothingIsLeftToDecide() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        MeetingId id = hands.called(hands.plan(null, at(day, 14, 15)));
        begin(away(Role.CLERK, day, day), cause());
        assertThat(hands.owed(Role.OFFICE_STAFF, id)).containsExactly("meeting-absence");
        Meeting now = hands.meeting(id);
        granted(desk.change(new ChangeMeeting(
                hands.origin(Role.OFFICE_STAFF, TODAY),
                TestCourt.BASIC,
                id,
                now.revision(),
                hands.plan(null, at(day.plusDays(1), 14, 15)),
                "记录人请假")));
        assertThat(hands.owed(Role.OFFICE_STAFF, id)).isEmpty();
        assertThat(hands.owed(Role.CLERK, id)).as("asked anew").contains("meeting-reply");
    }

    @Test
    void backBeforeTheMeetingItIsAttendedBackAfterItIsNot() {
        LocalDate day = LocalDate.of(2026, 12, 7);
        MeetingId id = hands.called(hands.plan(null, at(day, 9, 10)));
        PlannedAbsence away = away(Role.CHIEF_JUDGE, day, day.plusDays(3));
        SubjectRef cause = cause();
        begin(away, cause);
        end(away, cause, day.plusDays(1));
        assertThat(reply(id, Role.CHIEF_JUDGE)).isEqualTo(MeetingReply.EXCUSED);
        granted(attendance.reply(
                new ReplyToMeeting(hands.origin(Role.CHIEF_JUDGE, TODAY), TestCourt.BASIC, id, true, "")));
        assertThat(read(id)).as("comes after all: nothing to decide").isEmpty();
        end(away, cause, day);
        assertThat(reply(id, Role.CHIEF_JUDGE))
                .as("what he answered himself stands")
                .isEqualTo(MeetingReply.COMING);
    }

    private List<MeetingAbsence> read(MeetingId id) {
        Meeting meeting = hands.meeting(id);
        return hands.boundary().read(CourtScope.of(TestCourt.BASIC), () -> absences.open(meeting));
    }

    private Decision<String> note(MeetingId id, Role role) {
        return desk.note(new ActOnMeeting(
                hands.origin(role, TODAY),
                TestCourt.BASIC,
                id,
                hands.meeting(id).revision(),
                MeetingAct.NOTED,
                ""));
    }

    private @Nullable MeetingReply reply(MeetingId id, Role role) {
        return hands.meeting(id)
                .participant(hands.person(role))
                .map(MeetingParticipant::reply)
                .orElse(null);
    }

    private ForeseenEffect only(PlannedAbsence away, Role reader) {
        List<ForeseenEffect> all = hands.boundary()
                .read(
                        CourtScope.of(TestCourt.BASIC),
                        () -> effects.of(away, hands.court().actor(reader)));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private PlannedAbsence away(Role role, LocalDate since, LocalDate until) {
        return new PlannedAbsence(TestCourt.BASIC, new Absence(hands.person(role), since, until), null);
    }

    private static SubjectRef cause() {
        return new SubjectRef("slip", UUID.randomUUID().toString());
    }

    private void begin(PlannedAbsence away, SubjectRef cause) {
        hands.boundary().write(CourtScope.of(TestCourt.BASIC), () -> {
            effects.begin(away, cause, hands.person(Role.COURT_LEADER));
            return true;
        });
    }

    private void end(PlannedAbsence away, SubjectRef cause, LocalDate back) {
        hands.boundary().write(CourtScope.of(TestCourt.BASIC), () -> {
            effects.end(away, cause, back);
            return true;
        });
    }
}
