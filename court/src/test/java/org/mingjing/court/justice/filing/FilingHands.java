package org.mingjing.court.justice.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.ComplaintTriage;
import org.mingjing.law.filing.FilingBar;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageFact;
import org.springframework.boot.test.context.TestComponent;

/** 立案经手 The filing clerk of the test court at work on complaints received on Thursday 2026-11-19; today is Sunday the 22nd. */
@TestComponent
record FilingHands(FilingDesk desk, Filings filings, WorkList work, CourtBoundary boundary, TestCourt court) {

    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Complaint complete() {
        return complaint(THURSDAY, "13800000000", EnumSet.allOf(FilingItem.class));
    }

    /** Without a telephone number and without evidence. */
    static Complaint incomplete() {
        return incomplete(THURSDAY);
    }

    static Complaint incomplete(LocalDate receivedOn) {
        return complaint(receivedOn, "", EnumSet.complementOf(EnumSet.of(FilingItem.EVIDENCE)));
    }

    static Complaint claiming(Money amount) {
        Complaint whole = complete();
        return new Complaint(
                whole.kind(),
                whole.receivedOn(),
                whole.cause(),
                whole.claims(),
                whole.grounds(),
                whole.connection(),
                amount,
                whole.litigants(),
                whole.stated(),
                whole.handedIn());
    }

    static Complaint complaint(LocalDate receivedOn, String phone, Set<FilingItem> handedIn) {
        return new Complaint(
                FilingKind.CIVIL,
                receivedOn,
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

    /** Told by the elements of its form instead of in free words. */
    static Complaint elemented(Map<String, String> told) {
        Complaint whole = complete();
        return new Complaint(
                whole.kind(),
                whole.receivedOn(),
                whole.cause(),
                whole.claims(),
                "",
                whole.connection(),
                whole.amount(),
                whole.litigants(),
                whole.stated(),
                whole.handedIn(),
                told);
    }

    FilingId received(Complaint complaint) {
        return new FilingId(UUID.fromString(granted(desk.receive(receive(complaint)))));
    }

    ReceiveFiling receive(Complaint complaint) {
        return new ReceiveFiling(origin(Role.FILING_CLERK, THURSDAY), TestCourt.BASIC, FilingChannel.WINDOW, complaint);
    }

    Decision<String> tell(FilingId id) {
        return desk.tell(new TellDefects(
                origin(Role.FILING_CLERK, TODAY),
                TestCourt.BASIC,
                id,
                filing(id).revision(),
                TODAY.plusDays(7)));
    }

    Decision<String> correct(FilingId id, LocalDate on, Complaint complaint) {
        return desk.correct(new CorrectFiling(
                origin(Role.FILING_CLERK, on), TestCourt.BASIC, id, filing(id).revision(), complaint));
    }

    /** As a sole judge's summary case, for a reason: what the complaint does not tell is left to the trial. */
    Decision<String> accept(FilingId id, boolean undecided) {
        return accept(id, Procedure.SUMMARY, Formation.SOLE, Map.of(), "事实待开庭查明", undecided);
    }

    Decision<String> accept(
            FilingId id,
            Procedure procedure,
            Formation formation,
            Map<TriageFact, Boolean> answers,
            String reason,
            boolean undecided) {
        Filing filing = filing(id);
        Map<TriageFact, Boolean> told = new EnumMap<>(TriageFact.class);
        told.putAll(ComplaintTriage.read(filing.complaint()));
        told.putAll(answers);
        return desk.accept(new AcceptFiling(
                origin(Role.FILING_CLERK, TODAY),
                TestCourt.BASIC,
                id,
                filing.revision(),
                procedure,
                formation,
                told,
                reason,
                undecided));
    }

    Decision<String> refuseFor(FilingId id, @Nullable FilingBar ground) {
        return refuse(id, ground, "已书面告知并说明理由。");
    }

    Decision<String> refuse(FilingId id, String reasons) {
        return refuse(id, FilingBar.ARBITRATION_AGREEMENT, reasons);
    }

    private Decision<String> refuse(FilingId id, @Nullable FilingBar ground, String reasons) {
        return desk.refuse(new RefuseFiling(
                origin(Role.FILING_CLERK, TODAY),
                TestCourt.BASIC,
                id,
                filing(id).revision(),
                ground,
                reasons));
    }

    Filing filing(FilingId id) {
        return boundary.read(scope(), () -> filings.find(id).orElseThrow());
    }

    List<WorkItem> owed(FilingId id) {
        return boundary.read(
                scope(),
                () -> work.open(court.person(Role.FILING_CLERK), WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(id.subject()))
                        .toList());
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
