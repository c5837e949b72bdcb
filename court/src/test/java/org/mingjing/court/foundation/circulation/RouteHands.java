package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.people.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import java.util.Objects;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.Decision;

/** 编制流程 The administrators of the test court at work on the route of leave. */
record RouteHands(RouteDesk desk, RouteReading reading, LeaveHands leaves) {

    static final String LEAVE = LeaveRequest.KIND;
    static final RouteStep HEAD =
            new RouteStep("部门负责人审批", StepMode.SINGLE, new ApproverRule.DivisionHead(), Condition.ALWAYS, false, 1);
    static final RouteStep PRESIDENT =
            new RouteStep("院长审批", StepMode.SINGLE, new ApproverRule.President(), longerThan(3), false, 3);

    static Condition longerThan(long days) {
        return new Condition.Compare("workingDays", Condition.Sign.MORE, new FormValue.Whole(days));
    }

    Decision<String> save(Role role, List<RouteStep> steps) {
        RouteDraft draft = opened().draft();
        return save(role, newest(), draft == null ? 0 : draft.edition(), steps);
    }

    Decision<String> save(Role role, int basedOn, int edition, List<RouteStep> steps) {
        return desk.save(
                new SaveRouteDraft(leaves.origin(role, null), TestCourt.BASIC, LEAVE, basedOn, edition, steps));
    }

    Decision<String> tryOut(int edition) {
        return desk.tryOut(new TryRoute(leaves.origin(SYSTEM_ADMINISTRATOR, null), TestCourt.BASIC, LEAVE, edition));
    }

    Decision<String> propose(Role role) {
        return desk.propose(new ProposeRoute(leaves.origin(role, null), TestCourt.BASIC, LEAVE, draft().edition()));
    }

    Decision<String> reopen(Role role) {
        return desk.reopen(new ReopenRouteDraft(leaves.origin(role, null), TestCourt.BASIC, LEAVE, draft().edition()));
    }

    Decision<String> release(Role role) {
        return release(role, draft().edition());
    }

    Decision<String> release(Role role, int edition) {
        return desk.release(new ReleaseRoute(leaves.origin(role, null), TestCourt.BASIC, LEAVE, edition));
    }

    Decision<String> drop(Role role) {
        return desk.drop(new DropRouteDraft(leaves.origin(role, null), TestCourt.BASIC, LEAVE, draft().edition()));
    }

    /** Saved by the one administrator, tried, and proposed. */
    void proposed(List<RouteStep> steps) {
        granted(save(SYSTEM_ADMINISTRATOR, steps));
        granted(tryOut(draft().edition()));
        granted(propose(SYSTEM_ADMINISTRATOR));
    }

    /** Saved and tried; how many, how many differ, how many could not go round. */
    List<Integer> tried(List<RouteStep> steps) {
        granted(save(SYSTEM_ADMINISTRATOR, steps));
        granted(tryOut(draft().edition()));
        RouteDraft.Tried tried = Objects.requireNonNull(draft().tried());
        return List.of(tried.count(), tried.changed(), tried.blocked());
    }

    RouteReading.OpenedRoute opened() {
        return reading.open(leaves.court().actor(SYSTEM_ADMINISTRATOR), LEAVE).orElseThrow();
    }

    RouteDraft draft() {
        return Objects.requireNonNull(opened().draft());
    }

    int newest() {
        return opened().present().route().version();
    }
}
