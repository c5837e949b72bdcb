package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.boot.test.context.TestComponent;

/** 排期经手 The judge of the test court fixes hearings of summary civil cases; today is Sunday 2026-11-22. */
@TestComponent
record HearingHands(
        HearingDesk desk,
        HearingCourse course,
        CourtroomDesk roomDesk,
        Hearings hearings,
        Courtrooms rooms,
        HearingCheck check,
        Cases cases,
        WorkList work,
        CourtBoundary boundary,
        TestCases some,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    CaseId file(int serial) {
        LocalDate filedOn = LocalDate.of(2026, 10, 12);
        return some.file(
                serial,
                filedOn,
                Role.JUDGE,
                false,
                List.of(
                        new NewRelation(court.person(Role.JUDGE), CaseRelation.HANDLING_JUDGE, filedOn, null),
                        new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, filedOn, null)));
    }

    CourtroomId room(String name) {
        return new CourtroomId(UUID.fromString(granted(roomDesk.keep(new KeepCourtroom(
                origin(Role.ADJUDICATION_MANAGEMENT),
                TestCourt.BASIC,
                new CourtroomId(UUID.randomUUID()),
                null,
                name,
                30,
                false,
                false,
                true)))));
    }

    HearingPlan plan(CourtroomId room, RoomTime time, Role judge, Role clerk) {
        return new HearingPlan(
                HearingKind.HEARING,
                HearingMode.IN_COURT,
                room,
                time,
                List.of(
                        new HearingSeat(court.person(judge), SeatRole.JUDGE),
                        new HearingSeat(court.person(clerk), SeatRole.CLERK)),
                List.of(new Attendant(AttendantKind.PERSON, "甲", "")),
                0,
                true,
                LocalDate.of(2026, 10, 16),
                false,
                false);
    }

    static RoomTime at(LocalDate day, int from, int to) {
        return new RoomTime(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    BookHearing booking(CaseId id, HearingPlan plan) {
        return new BookHearing(origin(Role.JUDGE), TestCourt.BASIC, id, plan, "");
    }

    HearingId booked(CaseId id, HearingPlan plan) {
        return new HearingId(UUID.fromString(granted(desk.book(booking(id, plan)))));
    }

    Decision<String> move(HearingId id, HearingPlan plan, @Nullable AdjournmentGround ground) {
        return desk.move(new MoveHearing(
                origin(Role.JUDGE), TestCourt.BASIC, id, hearing(id).revision(), plan, "", "证人请假", ground));
    }

    Decision<String> close(HearingId id, boolean adjourned, @Nullable AdjournmentGround ground) {
        return course.close(new CloseHearing(
                origin(Role.JUDGE),
                TestCourt.BASIC,
                id,
                hearing(id).revision(),
                adjourned,
                ground,
                adjourned ? "补充鉴定" : ""));
    }

    Hearing hearing(HearingId id) {
        return boundary.read(scope(), () -> hearings.find(id).orElseThrow());
    }

    CaseCard card(CaseId id) {
        return boundary.read(scope(), () -> cases.find(id).orElseThrow());
    }

    Scrutiny scrutiny(CaseId id, HearingPlan plan) {
        return boundary.read(
                scope(), () -> check.of(court.actor(Role.JUDGE), cases.find(id).orElseThrow(), plan, TODAY, null));
    }

    List<WorkItem> owed(HearingId id) {
        return boundary.read(
                scope(),
                () -> work.open(court.person(Role.CLERK), WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(id.subject()))
                        .toList());
    }

    Origin origin(Role role) {
        return origin(role, TODAY);
    }

    Origin origin(Role role, LocalDate on) {
        return new Origin(court.actor(role), null, on, UUID.randomUUID());
    }

    static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
