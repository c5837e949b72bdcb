package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditTrail;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 同时办理 Two hands at one slip in the same moment: one effect, a clear refusal for the other, and nothing half done. */
@WithCourt
@Import({ErrandRequest.class, LeaveHands.class})
@TestPropertySource(properties = "mingjing.test.database=errands")
class SlipsAtOnceIT {

    private static final int TIMES = 10;
    private static final Move AGREE = new Move.Agree(List.of());
    private static final Role STARTER = Role.JUDGE;
    private static final Role EITHER = Role.CHIEF_JUDGE;
    private static final Role OR = Role.COURT_LEADER;
    private static final Role BOTH = Role.ADJUDICATION_MANAGEMENT;
    private static final Role AND = Role.OFFICE_STAFF;

    @Autowired
    private SlipDesk desk;

    @Autowired
    private Acts acts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Deputies deputies;

    @Autowired
    private ErrandRequest errands;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Autowired
    private LeaveHands hands;

    private SlipId slip;

    @BeforeEach
    void aSlipOfItsOwn() {
        slip = new SlipId(UUID.fromString(granted(desk.start(start(ErrandRequest.another(), UUID.randomUUID())))));
    }

    @RepeatedTest(TIMES)
    void twoSignersWhereOneIsEnough() throws Exception {
        one(atOnce(by(EITHER, AGREE), by(OR, AGREE)), "past", "past");
        assertThat(hands.found(slip).slip().step()).isEqualTo(1);
        agrees(1, Verb.SUBMIT, Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void twoSignersWhereBothAreNeeded() throws Exception {
        granted(hands.move(EITHER, slip, AGREE));
        atOnce(by(BOTH, AGREE), by(AND, AGREE)).forEach(LeaveHands::granted);
        assertThat(hands.found(slip).slip().step()).as("one step on, not two").isEqualTo(2);
        assertThat(hands.found(slip).slip().live()).hasSize(1);
        agrees(0, Verb.SUBMIT, Verb.AGREE, Verb.AGREE, Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void theSameClickTwice() throws Exception {
        MoveSlip click = new MoveSlip(hands.origin(EITHER, null), TestCourt.BASIC, slip, AGREE, null, "");
        List<Decision<String>> answers = atOnce(() -> desk.move(click), () -> desk.move(click));
        assertThat(granted(answers.getFirst())).isEqualTo(granted(answers.getLast()));
        agrees(0, Verb.SUBMIT, Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void theSameClickFromTwoWindows() throws Exception {
        one(atOnce(by(EITHER, AGREE), by(EITHER, AGREE)), "past", "past");
        agrees(1, Verb.SUBMIT, Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void theSameRequestSentTwice() throws Exception {
        SubjectRef about = ErrandRequest.another();
        UUID key = UUID.randomUUID();
        List<Decision<String>> answers =
                atOnce(() -> desk.start(start(about, key)), () -> desk.start(start(about, key)));
        assertThat(granted(answers.getFirst())).isEqualTo(granted(answers.getLast()));
        slip = new SlipId(UUID.fromString(granted(answers.getFirst())));
        agrees(0, Verb.SUBMIT);
    }

    @RepeatedTest(TIMES)
    void aReturnWhileAnotherAddsASigner() throws Exception {
        granted(hands.move(EITHER, slip, AGREE));
        Move adds = new Move.With(Verb.ADD_BEFORE, court.person(Role.CLERK));
        List<Decision<String>> answers = atOnce(by(BOTH, new Move.Return(Move.TO_REQUESTER)), by(AND, adds));
        granted(answers.getFirst());
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.RETURNED);
        if (answers.getLast() instanceof Decision.Granted<String>) {
            agrees(0, Verb.SUBMIT, Verb.AGREE, Verb.ADD_BEFORE, Verb.RETURN);
        } else {
            refused(answers.getLast(), "withRequester");
            agrees(1, Verb.SUBMIT, Verb.AGREE, Verb.RETURN);
        }
    }

    @RepeatedTest(TIMES)
    void theDeputyAndThePrincipal() throws Exception {
        PersonId chief = court.person(EITHER);
        granted(boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            deputies.grant(TestCourt.BASIC, deputyship(chief, court.person(Role.CLERK)));
            return Decision.granted("");
        }));
        int winner = one(atOnce(by(EITHER, AGREE), () -> hands.moveFor(Role.CLERK, chief, slip)), "past", "holderOnly");
        assertThat(hands.found(slip).slip().turns().getFirst().signedBy())
                .isEqualTo(winner == 0 ? chief : court.person(Role.CLERK));
        agrees(1, Verb.SUBMIT, Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void aWithdrawalWhileSomebodySigns() throws Exception {
        int winner = one(
                atOnce(by(STARTER, new Move.Plain(Verb.WITHDRAW)), by(EITHER, AGREE)), "actedSince", "notSubmitted");
        agrees(1, Verb.SUBMIT, winner == 0 ? Verb.WITHDRAW : Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void aCancellationWhileTheLastOneSigns() throws Exception {
        toTheLast();
        int before = errands.effects();
        int winner = one(atOnce(by(STARTER, new Move.Plain(Verb.CANCEL)), by(OR, AGREE)), "ended", "ended");
        assertThat(errands.effects() - before)
                .as("takes effect only when signed")
                .isEqualTo(winner);
        agrees(1, Verb.SUBMIT, Verb.AGREE, Verb.AGREE, Verb.AGREE, winner == 0 ? Verb.CANCEL : Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void aConsentTakenBackWhileTheLastOneSigns() throws Exception {
        toTheLast();
        int before = errands.effects();
        int winner = one(atOnce(by(AND, new Move.Plain(Verb.TAKE_BACK)), by(OR, AGREE)), "ended", "past");
        assertThat(errands.effects() - before).isEqualTo(winner);
        agrees(1, Verb.SUBMIT, Verb.AGREE, Verb.AGREE, Verb.AGREE, winner == 0 ? Verb.TAKE_BACK : Verb.AGREE);
    }

    @RepeatedTest(TIMES)
    void theLastSignatureTwiceTakesEffectOnce() throws Exception {
        toTheLast();
        int before = errands.effects();
        one(atOnce(by(OR, AGREE), by(OR, AGREE)), "ended", "ended");
        assertThat(errands.effects() - before).isEqualTo(1);
        agrees(1, Verb.SUBMIT, Verb.AGREE, Verb.AGREE, Verb.AGREE, Verb.AGREE);
    }

    private void toTheLast() {
        granted(hands.move(EITHER, slip, AGREE));
        granted(hands.move(BOTH, slip, AGREE));
        granted(hands.move(AND, slip, AGREE));
    }

    /** Which of the two was granted; the other got the refusal that stands at its place. */
    private static int one(List<Decision<String>> answers, String first, String second) {
        boolean firstWon = answers.getFirst() instanceof Decision.Granted<String>;
        granted(firstWon ? answers.getFirst() : answers.getLast());
        refused(firstWon ? answers.getLast() : answers.getFirst(), firstWon ? second : first);
        return firstWon ? 0 : 1;
    }

    private static void refused(Decision<String> answer, String code) {
        assertThat(LeaveHands.refusal(answer)).isEqualTo("circulation." + code);
    }

    private Callable<Decision<String>> by(Role role, Move move) {
        return () -> hands.move(role, slip, move, "同时");
    }

    private static List<Decision<String>> atOnce(Callable<Decision<String>> one, Callable<Decision<String>> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Decision<String>>> answers = Stream.of(one, other)
                    .map(hand -> threads.submit(() -> {
                        start.await();
                        return hand.call();
                    }))
                    .toList();
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    /** Turns, acts, audit and work list tell the same story. */
    private void agrees(int refusals, Verb... done) {
        assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), () -> acts.of(slip)))
                .extracting(SlipAct::verb)
                .containsExactly(done);
        Map<String, Long> outcomes =
                boundary.read(CourtScope.of(TestCourt.BASIC), () -> audit.about(slip.subject(), 100)).stream()
                        .collect(Collectors.groupingBy(
                                entry -> entry.outcome().split(":", 2)[0], Collectors.counting()));
        assertThat(outcomes.getOrDefault("granted", 0L)).isEqualTo(done.length - 1);
        assertThat(outcomes.getOrDefault("refused", 0L)).isEqualTo(refusals);
        Set<String> owed = Stream.of(Role.values())
                .flatMap(role -> hands.owed(role, slip).stream().map(item -> item.kind() + " " + role))
                .filter(item -> !item.startsWith("slip-deputise")) // what a deputy may do besides
                .collect(Collectors.toSet());
        assertThat(owed).isEqualTo(owing());
    }

    private Set<String> owing() {
        FiledSlip filed = hands.found(slip);
        return switch (filed.slip().state()) {
            case DRAFT, RETURNED -> Set.of("slip-amend " + STARTER);
            case UNDER_WAY ->
                Stream.of(Role.values())
                        .flatMap(role -> filed.slip().live(court.person(role), TurnState.OPEN).stream()
                                .map(turn -> "slip-sign " + role))
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private StartSlip start(SubjectRef about, UUID key) {
        Origin origin = new Origin(court.actor(STARTER), null, LocalDate.of(2026, 11, 22), key);
        return new StartSlip(origin, TestCourt.BASIC, ErrandRequest.KIND, about, Form.EMPTY, List.of());
    }

    private static Deputyship deputyship(PersonId principal, PersonId deputy) {
        return new Deputyship(
                UUID.randomUUID(),
                principal,
                deputy,
                Set.of(ErrandRequest.KIND),
                null,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                "test",
                false);
    }
}
