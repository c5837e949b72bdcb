package org.mingjing.court.justice.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.filing.FilingHands.THURSDAY;
import static org.mingjing.court.justice.filing.FilingHands.TODAY;
import static org.mingjing.court.justice.filing.FilingHands.code;
import static org.mingjing.court.justice.filing.FilingHands.complete;
import static org.mingjing.court.justice.filing.FilingHands.elemented;
import static org.mingjing.court.justice.filing.FilingHands.granted;
import static org.mingjing.court.justice.filing.FilingHands.incomplete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingDefect;
import org.mingjing.law.filing.FilingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 立案窗口 Received, told once what is missing, corrected, filed under the next number; or not accepted. Today is Sunday 2026-11-22. */
@WithCourt
@Import(FilingHands.class)
@TestPropertySource(properties = "mingjing.test.database=filings") // counts numbers
class FilingDeskIT {

    @Autowired
    private FilingDesk desk;

    @Autowired
    private Filings filings;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCases others;

    @Autowired
    private ClockBook clocks;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private FilingHands hands;

    @Test
    void elementsAreKeptAndChangedWithTheComplaint() {
        var told = Map.of("principal", "50000", "lent", "2026-01-05", "means", "转账", "owed", "50000");
        FilingId id = hands.received(elemented(told));
        assertThat(hands.filing(id).complaint().elements()).isEqualTo(told);
        assertThat(hands.filing(id).defects())
                .as("they stand for the facts and grounds")
                .isEmpty();
        granted(hands.correct(id, THURSDAY, elemented(Map.of("principal", "40000"))));
        assertThat(hands.filing(id).complaint().elements()).containsExactly(Map.entry("principal", "40000"));
        assertThat(hands.filing(id).defects()).extracting(FilingDefect::item).containsExactly(FilingItem.GROUNDS);
    }

    /** Taken in at the basic court for the intermediate one: whole or not at all; the other court counts, examines and decides. */
    @Test
    void aComplaintForAnotherCourtIsHandedOnOnlyWhole() {
        PersonId there = hands.court().filingClerkAbove().id();
        assertThat(code(desk.receive(relayed(incomplete())))).isEqualTo("filing.refused.relayIncomplete");
        ReceiveFiling handedOn = relayed(complete());
        FilingId id = new FilingId(UUID.fromString(granted(desk.receive(handedOn))));
        assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), () -> filings.find(id)))
                .as("not a row of this court")
                .isEmpty();
        Filing filing = boundary.read(CourtScope.of(TestCourt.INTERMEDIATE), () -> filings.find(id))
                .orElseThrow();
        assertThat(filing.clerk()).isEqualTo(there);
        assertThat(filing.relay())
                .isEqualTo(new Relay(TestCourt.BASIC, handedOn.origin().who().id()));
        assertThat(boundary.read(CourtScope.everyCourt(), () -> filings.relayed(TestCourt.BASIC, 10)))
                .extracting(Filing::id)
                .containsExactly(id);
        assertThat(code(desk.tell(new TellDefects(
                        new Origin(handedOn.origin().who(), null, TODAY, UUID.randomUUID()),
                        TestCourt.INTERMEDIATE,
                        id,
                        0,
                        TODAY.plusDays(7)))))
                .as("the court that took it in does not decide")
                .isEqualTo("filing.refused.unknown");
    }

    private ReceiveFiling relayed(Complaint complaint) {
        return new ReceiveFiling(
                hands.receive(complaint).origin(), TestCourt.INTERMEDIATE, FilingChannel.CROSS_REGION, complaint);
    }

    @Test
    void whatIsMissingIsToldOnceAndTheTimeCountsAnew() {
        FilingId id = hands.received(incomplete());
        assertThat(hands.filing(id).dueOn())
                .as("seven days after Thursday the 19th")
                .isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(hands.owed(id)).extracting(WorkItem::kind).containsExactly("filing-examine");
        assertThat(code(hands.accept(id, false))).isEqualTo("filing.refused.incomplete");
        assertThat(granted(hands.tell(id))).isEqualTo(id.toString());
        assertThat(hands.filing(id).dueOn()).as("it is with the party").isNull();
        assertThat(hands.owed(id))
                .singleElement()
                .satisfies(item -> assertThat(item.kind() + " " + item.dueOn()).isEqualTo("filing-await 2026-11-29"));
        assertThat(code(hands.tell(id))).isEqualTo("filing.refused.toldAlready");
        granted(hands.correct(id, TODAY, complete()));
        assertThat(hands.filing(id).dueOn())
                .as("seven days after Sunday the 22nd: a Sunday, so Monday")
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(code(hands.tell(id))).isEqualTo("filing.refused.nothingMissing");
        assertThat(boundary.read(FilingHands.scope(), () -> filings.tellings(id)))
                .singleElement()
                .satisfies(told -> assertThat(told.defects()).hasSize(2));
    }

    @Test
    void aCompleteComplaintBecomesACaseWithItsClock() {
        FilingId id = hands.received(complete());
        granted(hands.accept(id, false));
        CaseCard card = caseOf(id);
        assertThat(card.title()).isEqualTo("甲与乙民间借贷纠纷");
        assertThat(card.filedOn()).isEqualTo(TODAY);
        assertThat(boundary.read(FilingHands.scope(), () -> clocks.of(card.id())))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.limitId()).isEqualTo("CIV-1-SUM");
                    assertThat(clock.dueOn())
                            .as("three months (民诉法 164), Monday")
                            .isEqualTo(LocalDate.of(2027, 2, 22));
                });
        assertThat(hands.owed(id)).isEmpty();
        assertThat(code(hands.accept(id, false))).isEqualTo("filing.refused.decided");
        assertThat(code(hands.correct(id, TODAY, incomplete()))).isEqualTo("filing.refused.decided");
    }

    /** Received on Friday the 13th: the time ended on Friday the 20th. */
    @Test
    void filedFirstOnlyWhereTheTimeIsOverUndecided() {
        FilingId early = hands.received(incomplete());
        assertThat(code(hands.accept(early, true))).as("until the 26th").isEqualTo("filing.refused.timeLeft");
        LocalDate friday = LocalDate.of(2026, 11, 13);
        FilingId late = new FilingId(UUID.fromString(granted(desk.receive(new ReceiveFiling(
                hands.origin(Role.FILING_CLERK, friday), TestCourt.BASIC, FilingChannel.WINDOW, incomplete(friday))))));
        granted(hands.accept(late, true));
        assertThat(hands.filing(late).state()).isEqualTo(FilingState.ACCEPTED);
    }

    @Test
    void refusedForLackOfCorrectionOnlyForWhatWasTold() {
        FilingId id = hands.received(incomplete());
        assertThat(code(hands.refuseFor(id, null))).as("not told").isEqualTo("filing.refused.noSuchGround");
        granted(hands.tell(id));
        assertThat(code(hands.refuseFor(id, null))).as("until the 29th").isEqualTo("filing.refused.noSuchGround");
        granted(hands.correct(id, TODAY, complete()));
        assertThat(code(hands.refuseFor(id, null))).as("put right").isEqualTo("filing.refused.noSuchGround");
        granted(hands.correct(id, TODAY, incomplete()));
        granted(hands.refuseFor(id, null));
        assertThat(hands.filing(id).state()).isEqualTo(FilingState.NOT_ACCEPTED);
    }

    @Test
    void aGroundOfAnotherKindOfActionIsNone() {
        FilingId id = hands.received(complete());
        assertThat(code(hands.refuseFor(id, FilingBar.CRIME_LAPSED))).isEqualTo("filing.refused.noSuchGround");
    }

    @Test
    void nothingHappensBeforeWhatWasTold() {
        FilingId id = hands.received(incomplete());
        granted(hands.tell(id));
        assertThat(code(hands.correct(id, THURSDAY, complete()))).isEqualTo("filing.refused.correctedOutOfOrder");
    }

    @Test
    void notAcceptedOnlyWithReasons() {
        FilingId id = hands.received(complete());
        assertThat(code(hands.refuse(id, " "))).isEqualTo("filing.refused.reasonsMissing");
        granted(hands.refuse(id, "双方合同约定由仲裁机构仲裁，起诉人对协议的效力没有异议。"));
        assertThat(hands.filing(id).ground()).isEqualTo(FilingBar.ARBITRATION_AGREEMENT);
        assertThat(hands.owed(id)).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeen() {
        FilingId id = hands.received(incomplete());
        CorrectFiling late =
                new CorrectFiling(hands.origin(Role.FILING_CLERK, TODAY), TestCourt.BASIC, id, 0, incomplete());
        granted(hands.correct(id, TODAY, complete()));
        assertThat(code(desk.correct(late))).isEqualTo("filing.refused.changedMeanwhile");
        assertThat(hands.filing(id).defects()).isEmpty();
    }

    @Test
    void sendingTwiceHasOneEffect() {
        ReceiveFiling command = hands.receive(complete());
        assertThat(granted(desk.receive(command))).isEqualTo(granted(desk.receive(command)));
        assertThat(boundary.read(
                        FilingHands.scope(),
                        () -> filings.list(new FilingSearch(TestCourt.BASIC, false, "", Set.of()), 0, 1_000)))
                .filteredOn(one -> one.id().value().equals(command.origin().clientKey()))
                .hasSize(1);
    }

    @Test
    void onlyTheFilingClerksOfTheCourt() {
        ReceiveFiling judge = new ReceiveFiling(
                hands.origin(Role.JUDGE, THURSDAY), TestCourt.BASIC, FilingChannel.WINDOW, complete());
        assertThat(code(desk.receive(judge))).isEqualTo("access.notGranted");
        ReceiveFiling elsewhere = new ReceiveFiling(
                hands.origin(Role.FILING_CLERK, THURSDAY), TestCourt.OTHER_BASIC, FilingChannel.WINDOW, complete());
        assertThat(code(desk.receive(elsewhere))).isEqualTo("access.notGranted");
    }

    @Test
    void twoHundredAtOnceGetTwoHundredConsecutiveNumbers() throws Exception {
        others.file(4_000, THURSDAY, Role.JUDGE); // a ledger brought in: its numbers are not given again
        List<FilingId> waiting = IntStream.range(0, 200)
                .mapToObj(one -> hands.received(complete()))
                .toList();
        List<Callable<String>> all = new ArrayList<>();
        waiting.forEach(id -> all.add(() -> granted(hands.accept(id, false))));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> done : threads.invokeAll(all)) {
                done.get();
            }
        }
        List<Integer> serials = waiting.stream()
                .map(id -> CaseNumber.parse(caseOf(id).number())
                        .number()
                        .orElseThrow()
                        .serial())
                .sorted()
                .toList();
        int first = serials.getFirst();
        assertThat(first).isGreaterThan(4_000);
        assertThat(serials)
                .isEqualTo(IntStream.range(first, first + 200).boxed().toList());
    }

    private CaseCard caseOf(FilingId id) {
        var caseId = Objects.requireNonNull(hands.filing(id).caseId());
        return boundary.read(FilingHands.scope(), () -> cases.find(caseId).orElseThrow());
    }
}
