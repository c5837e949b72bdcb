package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
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
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 暂缓生效 The last consent of a pile: nothing of it before its window closes, all of it after, once, whatever happens between. */
@WithCourt
@Import({ErrandRequest.class, LeaveHands.class})
@TestPropertySource(properties = "mingjing.test.database=held-consents")
class HeldConsentIT {

    private static final Move AGREE = new Move.Agree(List.of());
    private static final Role LAST = Role.COURT_LEADER;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Autowired
    private TogetherDesk together;

    @Autowired
    private HeldRounds rounds;

    @Autowired
    private HeldConsents consents;

    @Autowired
    private SlipDesk desk;

    @Autowired
    private ErrandRequest errands;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private MovableClock clock;

    @Autowired
    private LeaveHands hands;

    @LocalServerPort
    private int port;

    private SlipId slip;
    private int before;

    @BeforeEach
    void aSlipBeforeItsLastSignature() {
        errands.fulfils(() -> Decision.granted(""));
        slip = asked();
        before = errands.effects();
    }

    @AfterEach
    void noWindowIsLeftOpen() {
        errands.fulfils(() -> Decision.granted(""));
        clock.forward(Duration.ofHours(1));
        rounds.bringUpToDate();
    }

    private SlipId begun() {
        return new SlipId(UUID.fromString(granted(desk.start(new StartSlip(
                hands.origin(Role.JUDGE, null),
                TestCourt.BASIC,
                ErrandRequest.KIND,
                ErrandRequest.another(),
                Form.EMPTY,
                List.of())))));
    }

    private SlipId asked() {
        SlipId asked = begun();
        granted(hands.move(Role.CHIEF_JUDGE, asked, AGREE));
        granted(hands.move(Role.ADJUDICATION_MANAGEMENT, asked, AGREE));
        granted(hands.move(Role.OFFICE_STAFF, asked, AGREE));
        return asked;
    }

    private int turn(Role role) {
        return hands.found(slip)
                .slip()
                .live(hands.court().person(role), TurnState.OPEN)
                .orElseThrow()
                .number();
    }

    private AgreeTogether agreement() {
        return new AgreeTogether(hands.origin(LAST, null), TestCourt.BASIC, slip, turn(LAST), "同意。");
    }

    private Decision<String> undo(Role role) {
        return together.takeBack(new UndoTogether(hands.origin(role, null), TestCourt.BASIC, slip));
    }

    private SlipState state() {
        return hands.found(slip).slip().state();
    }

    private int effects() {
        return errands.effects() - before;
    }

    private HeldConsent kept() {
        return Objects.requireNonNull(boundary.read(CourtScope.of(TestCourt.BASIC), () -> consents.on(slip))
                .get(hands.found(slip).slip().turns().getLast().number()));
    }

    @Test
    void nothingOfItBeforeTheWindowClosesAndAllOfItAfter() {
        AgreeTogether click = agreement();
        granted(together.agree(click));
        granted(together.agree(click));
        assertThat(hands.owed(LAST, slip)).as("it is his work no more").isEmpty();
        clock.forward(WINDOW.minusSeconds(30));
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.UNDER_WAY);
        assertThat(effects()).isZero();
        clock.forward(Duration.ofSeconds(31));
        rounds.bringUpToDate();
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.AGREED);
        assertThat(effects()).isEqualTo(1);
        assertThat(kept().state()).isEqualTo(HeldConsent.State.DONE);
        assertThat(hands.found(slip).slip().turns().getLast().signedBy())
                .isEqualTo(hands.court().person(LAST));
    }

    @Test
    void whatIsNotTheLastSignatureIsGivenAtOnce() {
        slip = begun();
        granted(together.agree(agreement()));
        assertThat(hands.found(slip).slip().step()).isEqualTo(1);
        granted(undo(LAST));
        assertThat(hands.found(slip).slip().step()).as("taken back as ever").isZero();
    }

    @Test
    void undoneItIsAsIfItHadNotBeen() {
        granted(together.agree(agreement()));
        assertThat(refusal(together.agree(agreement()))).isEqualTo("circulation.held.already");
        assertThat(refusal(undo(Role.JUDGE))).as("nobody else undoes it").isEqualTo("circulation.nothingToTakeBack");
        granted(undo(LAST));
        assertThat(hands.owed(LAST, slip)).hasSize(1);
        clock.forward(WINDOW.plusMinutes(1));
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.UNDER_WAY);
        assertThat(effects()).isZero();
    }

    @Test
    void afterTheWindowItIsNotUndone() {
        granted(together.agree(agreement()));
        clock.forward(WINDOW.plusSeconds(1));
        assertThat(undo(LAST)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whatIsRefusedThenComesBackWithItsReason() {
        granted(together.agree(agreement()));
        errands.fulfils(() -> Decision.refused("circulation.alreadyAsked", Citation.of("docs/circulation", "AGREE")));
        clock.forward(WINDOW.plusSeconds(1));
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.UNDER_WAY);
        assertThat(hands.owed(LAST, slip))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("slip-sign-anew"));
        Visitor leader = Visitor.as(port, LAST);
        assertThat(leader.get("/slips/" + slip.value()).body()).contains("未能生效", "同一事项已有一份申请在流转");
        assertThat(leader.get("/slips/together").body()).contains("未能生效", "同一事项已有一份申请在流转");
        errands.fulfils(() -> Decision.granted(""));
        granted(together.agree(agreement()));
        clock.forward(WINDOW.plusSeconds(1));
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.AGREED);
    }

    @Test
    void whatBreaksThenComesBackToo() {
        granted(together.agree(agreement()));
        errands.fulfils(() -> {
            throw new IllegalStateException("broken for the test");
        });
        clock.forward(WINDOW.plusSeconds(1));
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.UNDER_WAY);
        assertThat(kept().refusal()).isNotNull();
        assertThat(hands.owed(LAST, slip)).hasSize(1);
    }

    @Test
    void aKillInTheMiddleLosesNothingAndDoesNothingTwice() {
        granted(together.agree(agreement()));
        clock.forward(WINDOW.plusSeconds(1));
        HeldConsent due = kept();
        if (due.state() == HeldConsent.State.HELD) { // the rounds of the running program may have come first
            assertThatThrownBy(() -> boundary.write(CourtScope.everyCourt(), () -> {
                        together.carryOut(due);
                        throw new IllegalStateException("killed before the commit");
                    }))
                    .hasMessageContaining("killed");
        }
        rounds.bringUpToDate();
        together.carryOut(due);
        assertThat(state()).isEqualTo(SlipState.AGREED);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void whatAnybodyDoesMeanwhileGoesBeforeIt() {
        granted(together.agree(agreement()));
        granted(hands.move(Role.JUDGE, slip, new Move.Plain(Verb.CANCEL), "不再需要"));
        clock.forward(WINDOW.plusSeconds(1));
        rounds.bringUpToDate();
        assertThat(state()).isEqualTo(SlipState.CANCELLED);
        assertThat(kept().state()).isEqualTo(HeldConsent.State.LAPSED);
        assertThat(hands.owed(LAST, slip)).isEmpty();
        assertThat(effects()).isZero();
    }

    @RepeatedTest(10)
    void undoneAndClosedAtOnceOneOfThem() throws Exception {
        granted(together.agree(agreement()));
        clock.forward(WINDOW.minusMillis(20));
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var undone = threads.submit(() -> {
                start.await();
                return undo(LAST);
            });
            var closed = threads.submit(() -> {
                start.await();
                Thread.sleep(20);
                rounds.bringUpToDate();
                return 0;
            });
            closed.get();
            boolean back = undone.get() instanceof Decision.Granted<String>;
            clock.forward(Duration.ofSeconds(1));
            rounds.bringUpToDate();
            assertThat(state()).isEqualTo(back ? SlipState.UNDER_WAY : SlipState.AGREED);
            assertThat(effects()).isEqualTo(back ? 0 : 1);
        }
    }

    @Test
    void thePageShowsItAndUndoesIt() {
        String word = slip.value() + "_" + turn(LAST);
        Visitor leader = Visitor.as(port, LAST);
        String key = UUID.randomUUID().toString();
        assertThat(leader.post("/slips/together/preview", Map.of("pile", "", "slip", word))
                        .body())
                .contains("最后一签：10 分钟内可以撤回");
        assertThat(leader.post("/slips/together", Map.of("key", key, "slip", word, "opinion", "同意"))
                        .body())
                .contains("已同意 1 件", "2026-11-22 12:1", "收回这 1 件");
        assertThat(leader.get("/slips/together").body()).contains("已同意，尚未生效", word);
        assertThat(leader.get("/slips/" + slip.value()).body()).contains("您已同意", "撤回同意");
        assertThat(Visitor.as(port, Role.JUDGE).get("/slips/" + slip.value()).body())
                .as("his own hand only")
                .doesNotContain("撤回同意");
        assertThat(leader.get("/slips/together?locale=en").body())
                .contains("Agreed to, not yet in effect", "may be undone until then")
                .doesNotContain("⟦circulation.held");
        leader.post("/slips/together/back", Map.of("key", UUID.randomUUID().toString(), "slip", word));
        assertThat(state()).isEqualTo(SlipState.UNDER_WAY);
        assertThat(hands.owed(LAST, slip)).hasSize(1);
    }
}
