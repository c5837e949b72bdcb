package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.leave;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 流转窗口 Leave asked for, signed, returned, signed by a deputy; on a real database and under hands that move at once. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=slips") // moves the clock by days
@Import(LeaveHands.class)
class SlipDeskIT {

    /** Each test asks for leave from the second Monday of a month of its own, so that none overlaps. */
    private static LocalDate next = LocalDate.of(2027, 3, 1);

    @Autowired
    private SlipDesk desk;

    @Autowired
    private Acts acts;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Autowired
    private MovableClock clock;

    @Autowired
    private KeepSlips keep;

    @LocalServerPort
    private int port;

    private LocalDate since = LocalDate.EPOCH;

    @Autowired
    private LeaveHands hands;

    @BeforeEach
    void anotherMonth() {
        since = next.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        next = next.plusMonths(1);
    }

    @Test
    void leaveGoesRoundAndTheWorkGoesWithIt() {
        // a whole week: even with a holiday in it more than three working days, so that the leader in charge signs too
        SlipId slip = hands.asked(Role.ASSISTANT, since, since.plusDays(6), Role.CLERK);
        assertThat(hands.owed(Role.CHIEF_JUDGE, slip))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("slip-sign"));
        // one working day after Sunday 2026-11-22
        assertThat(hands.owed(Role.CHIEF_JUDGE, slip).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(hands.owed(Role.COURT_LEADER, slip)).isEmpty();

        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of())));
        assertThat(hands.owed(Role.CHIEF_JUDGE, slip)).isEmpty();
        assertThat(hands.owed(Role.COURT_LEADER, slip)).hasSize(1);
        granted(hands.move(Role.COURT_LEADER, slip, new Move.Agree(List.of())));

        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.AGREED);
        assertThat(hands.owed(Role.COURT_LEADER, slip)).isEmpty();
        assertThat(Visitor.as(port, Role.ASSISTANT).get("/deputies").body())
                .contains("试assistant", "试clerk", since.toString());
    }

    @Test
    void aReturnOpensAnotherRoundAndTheChangeIsShown() {
        SlipId slip = hands.asked(Role.JUDGE, since, since.plusDays(1), null);
        assertThat(refusal(hands.move(Role.CHIEF_JUDGE, slip, new Move.Return(Move.TO_REQUESTER))))
                .isEqualTo("circulation.reasonMissing");
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Return(Move.TO_REQUESTER), "请缩短一日"));
        assertThat(hands.owed(Role.JUDGE, slip))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("slip-amend"));
        granted(hands.move(Role.JUDGE, slip, new Move.Submit(leave(since, since, null), List.of())));
        assertThat(hands.found(slip).slip().round()).isEqualTo(2);
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/slips/" + slip.value())
                        .body())
                .contains("第 2 轮", "您上次签署时为：" + since.plusDays(1), "请缩短一日");
    }

    @Test
    void whoeverHasNoPartInItLearnsNothing() {
        SlipId slip = hands.asked(Role.JUDGE, since, since, null);
        for (Role role : List.of(Role.CLERK, Role.OFFICE_STAFF, Role.SYSTEM_ADMINISTRATOR, Role.COURT_LEADER)) {
            var answer = Visitor.as(port, role).get("/slips/" + slip.value());
            assertThat(answer.statusCode()).as(role.name()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(since.toString());
            assertThat(refusal(hands.move(role, slip, new Move.Agree(List.of()))))
                    .isEqualTo("circulation.outsider");
        }
        assertThat(refusal(hands.move(Role.JUDGE, slip, new Move.Agree(List.of()))))
                .isEqualTo("circulation.ownRequest");
    }

    @Test
    void nobodyAsksForAnothersLeave() {
        Origin clerk = hands.origin(Role.CLERK, null);
        Form form = leave(since, since, null);
        assertThat(refusal(desk.start(new StartSlip(
                        clerk, TestCourt.BASIC, LeaveRequest.KIND, hands.subject(Role.JUDGE), form, List.of()))))
                .isEqualTo("attendance.onlyOneself");
    }

    @Test
    void theSameClickTwiceAndTwoHandsAtOnceHaveOneEffect() throws Exception {
        for (int round = 0; round < 5; round++) {
            LocalDate day = since.plusDays(round);
            SlipId slip = hands.asked(Role.JUDGE, day, day, null);
            Origin once = hands.origin(Role.CHIEF_JUDGE, null);
            MoveSlip click = new MoveSlip(once, TestCourt.BASIC, slip, new Move.Agree(List.of()), null, "");
            Move back = new Move.Return(Move.TO_REQUESTER);
            MoveSlip other =
                    new MoveSlip(hands.origin(Role.CHIEF_JUDGE, null), TestCourt.BASIC, slip, back, null, "另一个窗口");
            List<Decision<String>> answers = atOnce(click, click, other);
            long agreed = answers.subList(0, 2).stream()
                    .filter(Decision.Granted.class::isInstance)
                    .count();
            boolean returned = answers.get(2) instanceof Decision.Granted<String>;
            assertThat(agreed).as("both clicks get the same answer").isIn(0L, 2L);
            assertThat(returned).isEqualTo(agreed == 0);
            assertThat(hands.found(slip).slip().state()).isEqualTo(returned ? SlipState.RETURNED : SlipState.AGREED);
            assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), () -> acts.of(slip)))
                    .extracting(SlipAct::verb)
                    .containsExactly(Verb.SUBMIT, returned ? Verb.RETURN : Verb.AGREE);
        }
    }

    @Test
    void aDeputySignsWhileThePrincipalIsAwayAndBothNamesStand() {
        SlipId away = hands.asked(Role.CHIEF_JUDGE, since, since, Role.JUDGE);
        granted(hands.move(Role.COURT_LEADER, away, new Move.Agree(List.of())));
        SlipId slip = hands.asked(Role.ASSISTANT, since.plusDays(7), since.plusDays(7), null);
        SlipId own = hands.asked(Role.JUDGE, since.plusDays(7), since.plusDays(7), null);
        assertThat(hands.owed(Role.JUDGE, slip)).as("the leave has not begun").isEmpty();

        clock.to(since);
        keep.bringUpToDate();
        assertThat(hands.owed(Role.JUDGE, slip))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("slip-deputise"));
        assertThat(hands.owed(Role.JUDGE, own)).as("never one's own request").isEmpty();
        PersonId chief = court.person(Role.CHIEF_JUDGE);
        assertThat(refusal(hands.moveFor(Role.JUDGE, chief, own))).isEqualTo("circulation.ownRequest");
        assertThat(refusal(hands.moveFor(Role.CLERK, chief, slip))).isEqualTo("circulation.deputyNone");
        assertThat(Visitor.as(port, Role.JUDGE).get("/slips/" + slip.value()).body())
                .contains("您正代试chief-judge办理");
        granted(hands.moveFor(Role.JUDGE, chief, slip));

        Turn signed = hands.found(slip).slip().turns().getFirst();
        assertThat(signed.holder()).isEqualTo(chief);
        assertThat(signed.signedBy()).isEqualTo(court.person(Role.JUDGE));
        assertThat(signed.state()).isEqualTo(TurnState.AGREED);
        assertThat(Visitor.as(port, Role.ASSISTANT)
                        .get("/slips/" + slip.value())
                        .body())
                .contains("试judge（代试chief-judge）");

        SlipId later = hands.asked(Role.ASSISTANT, since.plusDays(8), since.plusDays(8), null);
        assertThat(hands.owed(Role.JUDGE, later)).hasSize(1);
        clock.to(since.plusDays(1));
        keep.bringUpToDate();
        assertThat(hands.owed(Role.JUDGE, later)).as("what is left returns").isEmpty();
        assertThat(hands.owed(Role.CHIEF_JUDGE, later)).hasSize(1);
        assertThat(refusal(hands.moveFor(Role.JUDGE, chief, later))).isEqualTo("circulation.deputyNone");
    }

    @Test
    void whatCannotTakeEffectIsNotSigned() {
        SlipId slip = hands.asked(Role.ASSISTANT, since, since, Role.CLERK);
        SlipId other = hands.asked(Role.CLERK, since, since, null);
        granted(hands.move(Role.CHIEF_JUDGE, other, new Move.Agree(List.of())));
        assertThat(refusal(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of()))))
                .isEqualTo("attendance.deputyAway");
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.UNDER_WAY);
        assertThat(hands.owed(Role.CHIEF_JUDGE, slip)).hasSize(1);
    }

    @Test
    void aJudgeIsNotStoodInForByWhoeverDoesNotJudge() {
        assertThat(refusal(hands.ask(Role.CHIEF_JUDGE, since, since, Role.CLERK)))
                .isEqualTo("circulation.deputy.judge");
    }

    @Test
    void whatIsSignedIsWhatWasSeen() {
        SlipId slip = hands.asked(Role.JUDGE, since, since, null);
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Return(Move.TO_REQUESTER), "改"));
        granted(hands.move(
                Role.JUDGE, slip, new Move.Submit(leave(since.plusDays(1), since.plusDays(1), null), List.of())));
        var stale = new MoveSlip(
                hands.origin(Role.CHIEF_JUDGE, null), TestCourt.BASIC, slip, new Move.Agree(List.of()), 1, "");
        assertThat(refusal(desk.move(stale))).isEqualTo("circulation.otherTurn");
    }

    private List<Decision<String>> atOnce(MoveSlip... moves) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(moves.length)) {
            List<Future<Decision<String>>> answers = Stream.of(moves)
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return desk.move(one);
                    }))
                    .toList();
            start.countDown();
            return List.of(
                    answers.get(0).get(), answers.get(1).get(), answers.get(2).get());
        }
    }
}
