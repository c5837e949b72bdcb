package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 请假规则 What leave may not be asked for, who signs the president's, and how whoever asked learns of the outcome. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=leaverules") // moves the clock, and adds a vice president
@Import(LeaveHands.class)
class LeaveRulesIT {

    @Autowired
    private LeaveHands hands;

    @Autowired
    private TestCourt court;

    @Autowired
    private Roster roster;

    @Autowired
    private WorkList work;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private MovableClock clock;

    @Autowired
    private KeepSlips keep;

    @LocalServerPort
    private int port;

    @Test
    void leaveThatIsOverOrNeedsNoneIsNotAskedFor() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(refusal(hands.ask(Role.CLERK, friday.minusDays(1), friday, null)))
                .isEqualTo("attendance.over");
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        assertThat(refusal(hands.ask(Role.CLERK, saturday, saturday.plusDays(1), null)))
                .isEqualTo("attendance.noWorkingDay");
    }

    @Test
    void theSameDaysAreNotAskedForTwice() {
        LocalDate thursday = LocalDate.of(2031, 1, 9);
        SlipId first = hands.asked(Role.CLERK, thursday, thursday.plusDays(1), null);
        assertThat(refusal(hands.ask(Role.CLERK, thursday.plusDays(1), thursday.plusDays(4), null)))
                .isEqualTo("attendance.asked");
        granted(hands.move(Role.CLERK, first, new Move.Plain(Verb.WITHDRAW)));
        hands.asked(Role.CLERK, thursday.plusDays(1), thursday.plusDays(4), null);
        assertThat(refusal(hands.move(
                        Role.CLERK,
                        first,
                        new Move.Submit(LeaveHands.leave(thursday, thursday.plusDays(1), null), List.of()))))
                .as("it may not come back over the other")
                .isEqualTo("attendance.asked");
    }

    @Test
    void nobodyAgreesToHisOwnAuthority() {
        LocalDate thursday = LocalDate.of(2031, 2, 13);
        assertThat(refusal(hands.ask(Role.ASSISTANT, thursday, thursday.plusDays(1), Role.CHIEF_JUDGE)))
                .isEqualTo("attendance.deputyDecides");
        assertThat(refusal(hands.ask(Role.ASSISTANT, thursday, thursday.plusDays(1), Role.AUDIT_ADMINISTRATOR)))
                .isEqualTo("circulation.deputy.administrator");
        granted(hands.ask(Role.ASSISTANT, thursday, thursday.plusDays(1), Role.JUDGE));
    }

    @Test
    void thePresidentsLeaveIsSignedByAnotherLeader() {
        LocalDate thursday = LocalDate.of(2031, 3, 13);
        assertThat(refusal(hands.ask(Role.COURT_LEADER, thursday, thursday, null)))
                .as("there is no other leader yet")
                .isEqualTo("circulation.nobody");
        PersonId vice = boundary.write(
                        CourtScope.everyCourt(),
                        () -> roster.addPeople(List.of(new NewPerson(
                                TestCourt.BASIC,
                                null,
                                "试副院长",
                                "vice",
                                "judge",
                                List.of(new RoleHeld(Role.COURT_LEADER, null, LocalDate.of(2020, 1, 1), null))))))
                .getFirst();
        SlipId slip = hands.asked(Role.COURT_LEADER, thursday, thursday, null);
        assertThat(hands.found(slip).slip().live(vice, TurnState.OPEN)).isPresent();
    }

    @Test
    void whoeverAskedLearnsOfTheOutcomeUntilHeHasReadIt() {
        LocalDate thursday = LocalDate.of(2031, 4, 10);
        SlipId refused = hands.asked(Role.JUDGE, thursday, thursday.plusDays(1), null);
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE).get("/").body()).contains("年休假 2031-04-10 至 2031-04-11");
        assertThat(told(refused)).isEmpty();
        granted(hands.move(Role.CHIEF_JUDGE, refused, new Move.Plain(Verb.REFUSE), "开庭日"));
        assertThat(told(refused))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("slip-outcome"));
        granted(hands.move(Role.JUDGE, refused, new Move.Plain(Verb.READ)));
        assertThat(told(refused)).isEmpty();

        LocalDate last = LocalDate.of(2026, 11, 24);
        SlipId over = hands.asked(Role.JUDGE, last, last, null);
        clock.to(last.plusDays(1));
        keep.bringUpToDate();
        assertThat(told(over)).hasSize(1);
    }

    @Test
    void whoeverEndedItHimselfIsToldNothing() {
        LocalDate thursday = LocalDate.of(2031, 5, 8);
        SlipId slip = hands.asked(Role.JUDGE, thursday, thursday.plusDays(1), null);
        granted(hands.move(Role.JUDGE, slip, new Move.Plain(Verb.CANCEL), "不请了"));
        assertThat(told(slip)).isEmpty();
    }

    private List<WorkItem> told(SlipId slip) {
        return boundary
                .read(
                        CourtScope.of(TestCourt.BASIC),
                        () -> work.open(court.person(Role.JUDGE), WorkView.COPIED, null, 1_000))
                .stream()
                .filter(item -> item.subject().equals(slip.subject()))
                .toList();
    }
}
