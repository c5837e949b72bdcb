package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 办理期限 The last day of a step comes, passes, goes up; a request without a meaning expires. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=slipdays") // moves the clock by days
@Import({ErrandRequest.class, LeaveHands.class})
class SlipDaysIT {

    /** One working day after Sunday 2026-11-22. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Acts acts;

    @Autowired
    private WorkList work;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Autowired
    private MovableClock clock;

    @Autowired
    private KeepSlips keep;

    @Autowired
    private ErrandRequest errands;

    @Autowired
    private SlipDesk desk;

    @LocalServerPort
    private int port;

    @Autowired
    private LeaveHands hands;

    @Test
    void whoeverMustSignIsRemindedByThoseWhoWaitAndByTheLastDay() {
        LocalDate leave = LocalDate.of(2028, 2, 7);
        SlipId slip = hands.asked(Role.ASSISTANT, leave, leave, null);
        assertThat(held(slip).reminded()).isNull();
        LocalDate today = LocalDate.of(2026, 11, 22);
        granted(hands.move(Role.ASSISTANT, slip, new Move.Remind(today)));
        assertThat(held(slip).reminded()).isEqualTo(new WorkItem.Reminded(1, today));
        assertThat(refusal(hands.move(Role.ASSISTANT, slip, new Move.Remind(today))))
                .isEqualTo("circulation.remindedToday");

        clock.to(LAST_DAY);
        keep.bringUpToDate();
        assertThat(held(slip).reminded()).isEqualTo(new WorkItem.Reminded(0, LAST_DAY));
    }

    @Test
    void whatIsOverdueGoesUpUntilItIsSigned() {
        LocalDate leave = LocalDate.of(2028, 2, 14);
        SlipId slip = hands.asked(Role.ASSISTANT, leave, leave, null);
        clock.to(LAST_DAY);
        keep.bringUpToDate();
        assertThat(copied(Role.COURT_LEADER, slip))
                .as("the last day is not over")
                .isEmpty();
        assertThat(page(Role.COURT_LEADER, slip)).isEqualTo(404);

        clock.to(LAST_DAY.plusDays(1));
        keep.bringUpToDate();
        assertThat(copied(Role.COURT_LEADER, slip)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("slip-overdue");
            assertThat(item.dueOn()).isEqualTo(LAST_DAY);
        });
        assertThat(page(Role.COURT_LEADER, slip)).isEqualTo(200);
        assertThat(page(Role.OFFICE_STAFF, slip)).isEqualTo(404);
        assertThat(refusal(hands.move(Role.COURT_LEADER, slip, new Move.Agree(List.of()))))
                .as("knowing is not signing")
                .isEqualTo("circulation.outsider");

        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of())));
        assertThat(copied(Role.COURT_LEADER, slip)).isEmpty();
        assertThat(page(Role.COURT_LEADER, slip)).isEqualTo(404);
    }

    @Test
    void takingBackAndHandingOnGainNoTime() {
        clock.to(LocalDate.of(2026, 11, 22)); // Sunday
        LocalDate leave = LocalDate.of(2028, 3, 6); // a week, so that the leader signs too
        SlipId slip = hands.asked(Role.ASSISTANT, leave, leave.plusDays(6), null);
        clock.to(LAST_DAY.plusDays(2));
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of())));
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Plain(Verb.TAKE_BACK)));
        assertThat(held(slip).dueOn()).as("as before it was signed").isEqualTo(LAST_DAY);

        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.With(Verb.HAND_ON, court.person(Role.JUDGE))));
        assertThat(hands.owed(Role.JUDGE, slip).getFirst().dueOn())
                .as("as of the turn it took the place of")
                .isEqualTo(LAST_DAY);
        granted(hands.move(Role.JUDGE, slip, new Move.Agree(List.of())));
        // two working days after Wednesday 2026-11-25
        assertThat(hands.owed(Role.COURT_LEADER, slip).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aLeaveThatIsOverNeedsNoSignature() {
        LocalDate last = LocalDate.of(2026, 11, 25);
        SlipId slip = hands.asked(Role.CLERK, last, last, null);
        clock.to(last);
        keep.bringUpToDate();
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.UNDER_WAY);

        clock.to(last.plusDays(1));
        keep.bringUpToDate();
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.EXPIRED);
        assertThat(hands.owed(Role.CHIEF_JUDGE, slip)).isEmpty();
        assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), () -> acts.of(slip)))
                .last()
                .satisfies(act -> {
                    assertThat(act.verb()).isEqualTo(Verb.EXPIRE);
                    assertThat(act.by()).isNull();
                });
        assertThat(refusal(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of()))))
                .isEqualTo("circulation.ended");
        assertThat(Visitor.as(port, Role.CLERK).get("/slips/" + slip.value()).body())
                .contains("已过期", "系统（到期）");
    }

    @Test
    void whatLostItsMeaningNeedsNoSignature() {
        SubjectRef errand = ErrandRequest.another();
        SlipId slip = new SlipId(UUID.fromString(granted(desk.start(new StartSlip(
                hands.origin(Role.JUDGE, null), TestCourt.BASIC, ErrandRequest.KIND, errand, Form.EMPTY, List.of())))));
        keep.bringUpToDate();
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.UNDER_WAY);

        errands.losesItsMeaning(errand);
        keep.bringUpToDate();
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.EXPIRED);
        assertThat(hands.owed(Role.CHIEF_JUDGE, slip)).isEmpty();
    }

    private WorkItem held(SlipId slip) {
        return hands.owed(Role.CHIEF_JUDGE, slip).getFirst();
    }

    private List<WorkItem> copied(Role role, SlipId slip) {
        return boundary
                .read(CourtScope.of(TestCourt.BASIC), () -> work.open(court.person(role), WorkView.COPIED, null, 1_000))
                .stream()
                .filter(item -> item.subject().equals(slip.subject()))
                .toList();
    }

    private int page(Role role, SlipId slip) {
        return Visitor.as(port, role).get("/slips/" + slip.value()).statusCode();
    }
}
