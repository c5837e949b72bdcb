package org.mingjing.court.justice.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 立案窗口 Received, told once what is missing, corrected, filed under the next number; or not accepted. Today is Sunday 2026-11-22. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=filings") // counts numbers
class FilingDeskIT {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

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
    private WorkList work;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Test
    void whatIsMissingIsToldOnceAndTheTimeCountsAnew() {
        FilingId id = received(incomplete());
        assertThat(filing(id).dueOn()).as("seven days after Thursday the 19th").isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(owed(id)).extracting(WorkItem::kind).containsExactly("filing-examine");
        assertThat(code(accept(id, false))).isEqualTo("filing.refused.incomplete");
        assertThat(granted(tell(id))).isEqualTo(id.toString());
        assertThat(filing(id).dueOn()).as("it is with the party").isNull();
        assertThat(owed(id))
                .singleElement()
                .satisfies(item -> assertThat(item.kind() + " " + item.dueOn()).isEqualTo("filing-await 2026-11-29"));
        assertThat(code(tell(id))).isEqualTo("filing.refused.toldAlready");
        granted(correct(id, TODAY, complete()));
        assertThat(filing(id).dueOn())
                .as("seven days after Sunday the 22nd: a Sunday, so Monday")
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(code(tell(id))).isEqualTo("filing.refused.nothingMissing");
        assertThat(boundary.read(scope(), () -> filings.tellings(id)))
                .singleElement()
                .satisfies(told -> assertThat(told.defects()).hasSize(2));
    }

    @Test
    void aCompleteComplaintBecomesACaseWithItsClock() {
        FilingId id = received(complete());
        granted(accept(id, false));
        CaseCard card = caseOf(id);
        assertThat(card.title()).isEqualTo("甲与乙民间借贷纠纷");
        assertThat(card.filedOn()).isEqualTo(TODAY);
        assertThat(boundary.read(scope(), () -> clocks.of(card.id())))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.limitId()).isEqualTo("CIV-1-SUM");
                    assertThat(clock.dueOn())
                            .as("three months (民诉法 164), Monday")
                            .isEqualTo(LocalDate.of(2027, 2, 22));
                });
        assertThat(owed(id)).isEmpty();
        assertThat(code(accept(id, false))).isEqualTo("filing.refused.decided");
        assertThat(code(correct(id, TODAY, incomplete()))).isEqualTo("filing.refused.decided");
    }

    @Test
    void filedFirstWhereTheTimeRunsOutUndecided() {
        FilingId id = received(incomplete());
        granted(accept(id, true));
        assertThat(filing(id).state()).isEqualTo(FilingState.ACCEPTED);
    }

    @Test
    void notAcceptedOnlyWithReasons() {
        FilingId id = received(complete());
        assertThat(code(refuse(id, " "))).isEqualTo("filing.refused.reasonsMissing");
        granted(refuse(id, "双方合同约定由仲裁机构仲裁，起诉人对协议的效力没有异议。"));
        assertThat(filing(id).ground()).isEqualTo(FilingBar.ARBITRATION_AGREEMENT);
        assertThat(owed(id)).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatHeHasNotSeen() {
        FilingId id = received(incomplete());
        CorrectFiling late = new CorrectFiling(origin(Role.FILING_CLERK, TODAY), TestCourt.BASIC, id, 0, incomplete());
        granted(correct(id, TODAY, complete()));
        assertThat(code(desk.correct(late))).isEqualTo("filing.refused.changedMeanwhile");
        assertThat(filing(id).defects()).isEmpty();
    }

    @Test
    void sendingTwiceHasOneEffect() {
        ReceiveFiling command = receive(complete());
        assertThat(granted(desk.receive(command))).isEqualTo(granted(desk.receive(command)));
        assertThat(boundary.read(scope(), () -> filings.open(TestCourt.BASIC, 1_000)))
                .filteredOn(one -> one.id().value().equals(command.origin().clientKey()))
                .hasSize(1);
    }

    @Test
    void onlyTheFilingClerksOfTheCourt() {
        ReceiveFiling judge =
                new ReceiveFiling(origin(Role.JUDGE, THURSDAY), TestCourt.BASIC, FilingChannel.WINDOW, complete());
        assertThat(code(desk.receive(judge))).isEqualTo("access.notGranted");
        ReceiveFiling elsewhere = new ReceiveFiling(
                origin(Role.FILING_CLERK, THURSDAY), TestCourt.OTHER_BASIC, FilingChannel.WINDOW, complete());
        assertThat(code(desk.receive(elsewhere))).isEqualTo("access.notGranted");
    }

    @Test
    void twoHundredAtOnceGetTwoHundredConsecutiveNumbers() throws Exception {
        others.file(4_000, THURSDAY, Role.JUDGE); // a ledger brought in: its numbers are not given again
        List<FilingId> waiting =
                IntStream.range(0, 200).mapToObj(one -> received(complete())).toList();
        List<Callable<String>> all = new ArrayList<>();
        waiting.forEach(id -> all.add(() -> granted(accept(id, false))));
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

    private static Complaint complete() {
        return complaint("13800000000", EnumSet.allOf(FilingItem.class));
    }

    /** Without a telephone number and without evidence. */
    private static Complaint incomplete() {
        return complaint("", EnumSet.complementOf(EnumSet.of(FilingItem.EVIDENCE)));
    }

    private static Complaint complaint(String phone, Set<FilingItem> handedIn) {
        return new Complaint(
                FilingKind.CIVIL,
                THURSDAY,
                "民间借贷纠纷",
                "返还借款五万元",
                "借款到期未还",
                "被告住所地",
                Money.ofYuan(50_000),
                List.of(
                        new Litigant(Side.CLAIMANT, false, "甲", "110101199001010015", "一号", phone, "", "", false),
                        new Litigant(Side.OPPONENT, false, "乙", "", "二号", "", "", "", false)),
                Set.of(),
                handedIn);
    }

    private FilingId received(Complaint complaint) {
        return new FilingId(UUID.fromString(granted(desk.receive(receive(complaint)))));
    }

    private ReceiveFiling receive(Complaint complaint) {
        return new ReceiveFiling(origin(Role.FILING_CLERK, THURSDAY), TestCourt.BASIC, FilingChannel.WINDOW, complaint);
    }

    private Decision<String> tell(FilingId id) {
        return desk.tell(new TellDefects(
                origin(Role.FILING_CLERK, TODAY),
                TestCourt.BASIC,
                id,
                filing(id).revision(),
                TODAY.plusDays(7)));
    }

    private Decision<String> correct(FilingId id, LocalDate on, Complaint complaint) {
        return desk.correct(new CorrectFiling(
                origin(Role.FILING_CLERK, on), TestCourt.BASIC, id, filing(id).revision(), complaint));
    }

    private Decision<String> accept(FilingId id, boolean undecided) {
        return desk.accept(new AcceptFiling(
                origin(Role.FILING_CLERK, TODAY),
                TestCourt.BASIC,
                id,
                filing(id).revision(),
                Procedure.SUMMARY,
                undecided));
    }

    private Decision<String> refuse(FilingId id, String reasons) {
        return desk.refuse(new RefuseFiling(
                origin(Role.FILING_CLERK, TODAY),
                TestCourt.BASIC,
                id,
                filing(id).revision(),
                FilingBar.ARBITRATION_AGREEMENT,
                reasons));
    }

    private Filing filing(FilingId id) {
        return boundary.read(scope(), () -> filings.find(id).orElseThrow());
    }

    private CaseCard caseOf(FilingId id) {
        var caseId = Objects.requireNonNull(filing(id).caseId());
        return boundary.read(scope(), () -> cases.find(caseId).orElseThrow());
    }

    private List<WorkItem> owed(FilingId id) {
        return boundary.read(
                scope(),
                () -> work.open(court.person(Role.FILING_CLERK), WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(id.subject()))
                        .toList());
    }

    private Origin origin(Role role, LocalDate on) {
        return new Origin(court.actor(role), null, on, UUID.randomUUID());
    }

    private static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    private static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    private static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
