package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.filing.AcceptFiling;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.ComplaintTriage;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageFact;
import org.springframework.boot.test.context.TestComponent;

/** 收费经手 The filing clerk, the clerk of the case and those who decide; today is Sunday 2026-11-22. */
@TestComponent
record FeeHands(
        FeesDesk desk,
        SettlementDesk settlement,
        Fees fees,
        FilingDesk filingDesk,
        Filings filings,
        FileCase register,
        CaseCourse course,
        Cases cases,
        SlipDesk slips,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Complaint loan(LocalDate on) {
        return new Complaint(
                FilingKind.CIVIL,
                on,
                "民间借贷纠纷",
                "返还借款五万元",
                "借款到期未还",
                "被告住所地",
                Money.ofYuan(50_000),
                List.of(
                        new Litigant(
                                Side.CLAIMANT, false, "甲", "110101199001010015", "一号", "13800000000", "", "", false),
                        new Litigant(Side.OPPONENT, false, "乙", "", "二号", "", "", "", false)),
                Set.of(),
                EnumSet.allOf(FilingItem.class));
    }

    FilingId received(FilingChannel channel, LocalDate on) {
        return new FilingId(UUID.fromString(granted(filingDesk.receive(
                new ReceiveFiling(origin(Role.FILING_CLERK, on), TestCourt.BASIC, channel, loan(on))))));
    }

    /** As a summary case before a sole judge. */
    CaseId accepted(FilingId id, LocalDate on) {
        var filing = boundary.read(scope(), () -> filings.find(id).orElseThrow());
        Map<TriageFact, Boolean> told = new EnumMap<>(TriageFact.class);
        told.putAll(ComplaintTriage.read(filing.complaint()));
        granted(filingDesk.accept(new AcceptFiling(
                origin(Role.FILING_CLERK, on),
                TestCourt.BASIC,
                id,
                filing.revision(),
                Procedure.SUMMARY,
                Formation.SOLE,
                told,
                "事实待开庭查明",
                false)));
        return boundary.read(scope(), () -> filings.find(id).orElseThrow().caseId());
    }

    /** A case in the hands of the judge and the clerk, without any fee yet. */
    CaseId filed(int serial, Procedure procedure, LocalDate on) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民再", serial),
                    CaseCategory.CIVIL,
                    procedure,
                    null,
                    "甲与乙买卖合同纠纷",
                    null,
                    CaseStatus.IN_TRIAL,
                    on,
                    null,
                    null,
                    court.civil(),
                    court.person(Role.JUDGE),
                    false,
                    false,
                    null,
                    null,
                    List.of(
                            new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "甲"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙")),
                    List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, on, null)),
                    List.of()));
            return true;
        });
        return id;
    }

    /** By the amount of a property claim in yuan. */
    Decision<String> charge(CaseId id, long yuan, LocalDate on, Halving... halvings) {
        FeeFacts facts = FeeFacts.of(FeeKind.PROPERTY, Money.ofYuan(yuan), on).halved(halvings);
        return desk.charge(new ChargeFee(origin(Role.CLERK, on), TestCourt.BASIC, id, facts, Advance.PLAINTIFF, "甲"));
    }

    Decision<String> tell(Charge charge, LocalDate on) {
        return desk.tell(
                new TellFee(origin(Role.CLERK, on), TestCourt.BASIC, charge.caseId(), charge.id(), charge.revision()));
    }

    Decision<String> pay(Charge charge, String yuan, String receipt, LocalDate on) {
        return desk.pay(paying(charge, yuan, receipt, origin(Role.CLERK, on)));
    }

    static PayFee paying(Charge charge, String yuan, String receipt, Origin origin) {
        return new PayFee(
                origin,
                TestCourt.BASIC,
                charge.caseId(),
                charge.id(),
                charge.revision(),
                yuan(yuan),
                PayMeans.BANK,
                receipt,
                "");
    }

    Decision<String> settle(CaseId id, int no, FeeEnd end, LocalDate on, String... borne) {
        SequencedMap<String, Money> shares = new LinkedHashMap<>();
        for (int i = 0; i < borne.length; i += 2) {
            shares.put(borne[i], yuan(borne[i + 1]));
        }
        return settlement.settle(new SettleFees(origin(Role.CLERK, on), TestCourt.BASIC, id, no, end, shares));
    }

    Decision<String> refund(Role by, CaseId id, String party, String yuan, String voucher) {
        return settlement.refund(new RefundFee(
                origin(by, TODAY),
                TestCourt.BASIC,
                id,
                boundary.read(scope(), () -> fees.settled(id).orElseThrow().no()),
                party,
                yuan(yuan),
                voucher));
    }

    void concluded(CaseId id, LocalDate on, String how) {
        boundary.write(scope(), () -> course.conclude(card(id), on, how, court.person(Role.JUDGE)));
    }

    SlipId asked(Charge charge, Map<String, FormValue> more) {
        return new SlipId(UUID.fromString(granted(ask(charge, more))));
    }

    Decision<String> ask(Charge charge, Map<String, FormValue> more) {
        return start(FeeReliefRequest.KIND, charge.id().subject(), Role.CLERK, more);
    }

    Decision<String> start(String kind, SubjectRef subject, Role by, Map<String, FormValue> more) {
        Map<String, FormValue> values = new LinkedHashMap<>(more);
        values.putIfAbsent("paper", new FormValue.Words("低保证明"));
        values.put("reason", new FormValue.Words("家庭困难"));
        return slips.start(
                new StartSlip(origin(by, TODAY), TestCourt.BASIC, kind, subject, new Form(values), List.of()));
    }

    Decision<String> move(Role by, SlipId slip, Move move) {
        return slips.move(new MoveSlip(origin(by, TODAY), TestCourt.BASIC, slip, move, null, "意见"));
    }

    Charge only(CaseId id) {
        List<Charge> all = of(id);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    List<Charge> of(CaseId id) {
        return boundary.read(scope(), () -> fees.of(id));
    }

    CaseCard card(CaseId id) {
        return boundary.read(scope(), () -> cases.find(id).orElseThrow());
    }

    List<WorkItem> owed(Role by, SubjectRef subject) {
        return boundary.read(
                scope(),
                () -> work.open(court.person(by), WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(subject))
                        .toList());
    }

    static SubjectRef whole(CaseId id) {
        return new SubjectRef("fees", id.toString());
    }

    Origin origin(Role role, LocalDate on) {
        return new Origin(court.actor(role), null, on, UUID.randomUUID());
    }

    static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }

    static String granted(Decision<String> decision) {
        if (decision instanceof Decision.Refused<String> refused) {
            throw new AssertionError(refused.code() + " " + refused.citation());
        }
        return ((Decision.Granted<String>) decision).result();
    }

    static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
