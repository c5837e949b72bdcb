package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.boot.test.context.TestComponent;

/** 经手 The people of the test court at work on requests for leave. */
@TestComponent
record LeaveHands(SlipDesk desk, Slips slips, WorkList work, CourtBoundary boundary, TestCourt court) {

    SlipId asked(Role role, LocalDate from, LocalDate to, @Nullable Role deputy) {
        return new SlipId(UUID.fromString(granted(ask(role, from, to, deputy))));
    }

    Decision<String> ask(Role role, LocalDate from, LocalDate to, @Nullable Role deputy) {
        Form form = leave(from, to, deputy == null ? null : court.person(deputy));
        return desk.start(
                new StartSlip(origin(role, null), TestCourt.BASIC, LeaveRequest.KIND, subject(role), form, List.of()));
    }

    SubjectRef subject(Role role) {
        return new SubjectRef("person", court.person(role).value().toString());
    }

    static Form leave(LocalDate from, LocalDate to, @Nullable PersonId deputy) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("leaveKind", new FormValue.Words("annual"));
        values.put("since", new FormValue.Day(from));
        values.put("until", new FormValue.Day(to));
        if (deputy != null) {
            values.put("deputy", new FormValue.Words(deputy.value().toString()));
        }
        return new Form(values);
    }

    Decision<String> move(Role role, SlipId slip, Move move) {
        return move(role, slip, move, "");
    }

    Decision<String> move(Role role, SlipId slip, Move move, String opinion) {
        return desk.move(new MoveSlip(origin(role, null), TestCourt.BASIC, slip, move, null, opinion));
    }

    Decision<String> moveFor(Role deputy, PersonId principal, SlipId slip) {
        Move agree = new Move.Agree(List.of());
        return desk.move(new MoveSlip(origin(deputy, principal), TestCourt.BASIC, slip, agree, null, ""));
    }

    Origin origin(Role role, @Nullable PersonId principal) {
        return new Origin(court.actor(role), principal, LocalDate.of(2026, 11, 22), UUID.randomUUID());
    }

    FiledSlip found(SlipId slip) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC), () -> slips.find(slip).orElseThrow());
    }

    List<WorkItem> owed(Role role, SlipId slip) {
        return boundary
                .read(CourtScope.of(TestCourt.BASIC), () -> work.open(court.person(role), WorkView.OWED, null, 1_000))
                .stream()
                .filter(item -> item.subject().equals(slip.subject()))
                .toList();
    }

    static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    static String refusal(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
