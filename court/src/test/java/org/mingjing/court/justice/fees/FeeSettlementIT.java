package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.fees.FeeHands.TODAY;
import static org.mingjing.court.justice.fees.FeeHands.code;
import static org.mingjing.court.justice.fees.FeeHands.granted;
import static org.mingjing.court.justice.fees.FeeHands.yuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 费用结算 What the end of a case makes of its fees, who bears them, what goes back and who approves it. Today is Sunday 2026-11-22. */
@WithCourt
@Import(FeeHands.class)
@TestPropertySource(properties = "mingjing.test.database=fee-settlement")
class FeeSettlementIT {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);

    @Autowired
    private FeeHands hands;

    @Autowired
    private BankBook book;

    @Autowired
    private FeeWrits writs;

    @Autowired
    private CaseCourse course;

    @Autowired
    private CourtBoundary boundary;

    /** Half of 2,300 in the summary procedure; the other half after the change, seven days from its notice (民诉解释 199). */
    @Test
    void anOrdinaryCaseCostsTheOtherHalf() {
        CaseId id = hands.filed(6, Procedure.SUMMARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY, Halving.SUMMARY));
        assertThat(hands.only(id).fee()).isEqualTo(yuan("1150"));
        boundary.write(
                FeeHands.scope(),
                () -> course.changeProcedure(
                        hands.card(id),
                        Procedure.ORDINARY,
                        LocalDate.of(2026, 11, 16),
                        hands.court().person(Role.JUDGE)));
        List<Charge> both = hands.of(id);
        assertThat(both).hasSize(2);
        assertThat(both.getLast().advance()).isEqualTo(Advance.SUPPLEMENT);
        assertThat(both.getLast().fee()).isEqualTo(yuan("1150"));
        granted(hands.tell(both.getLast(), LocalDate.of(2026, 11, 17)));
        assertThat(hands.of(id).getLast().dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        granted(hands.pay(hands.of(id).getFirst(), "1150", "P6-1", TODAY));
        granted(hands.pay(hands.of(id).getLast(), "1150", "P6-2", TODAY));
        hands.concluded(id, TODAY, "mediation");
        assertThat(FeeSums.atEnd(hands.of(id), FeeEnd.MEDIATED, Charge::owed).fee())
                .as("whole again, so mediation halves it")
                .isEqualTo(yuan("1150"));
        assertThat(boundary.read(FeeHands.scope(), () -> writs.of(hands.card(id))))
                .containsEntry(WritField.FEE, "2,300.00");
    }

    /** 2,300 advanced; 300 borne by the plaintiff, 2,000 by the defendant: 2,000 go back, 15 days from 2026-11-13 end on Saturday the 28th. */
    @Test
    void whatTheWinnerAdvancedGoesBackWithASecondApproval() {
        CaseId id = hands.filed(7, Procedure.ORDINARY, SEPTEMBER);
        granted(hands.charge(id, 100_000, SEPTEMBER));
        granted(hands.pay(hands.only(id), "2300", "P7-1", SEPTEMBER));
        hands.concluded(id, THURSDAY, "judgment");
        assertThat(hands.owed(Role.CLERK, FeeHands.whole(id)))
                .extracting(WorkItem::kind)
                .containsExactly("fee-settle");
        LocalDate effective = THURSDAY.plusDays(1);
        assertThat(code(hands.settle(id, 0, FeeEnd.DECIDED, effective, "甲", "300", "乙", "1999")))
                .isEqualTo("fees.settle.sum");
        assertThat(code(hands.settle(id, 0, FeeEnd.DECIDED, effective, "甲", "300", "丁", "2000")))
                .isEqualTo("fee.refused.noParty");
        granted(hands.settle(id, 0, FeeEnd.DECIDED, effective, "甲", "300", "乙", "2000"));
        assertThat(code(hands.settle(id, 0, FeeEnd.DECIDED, effective, "甲", "300", "乙", "2000")))
                .isEqualTo("fee.refused.changedMeanwhile");
        Settled settled =
                boundary.read(FeeHands.scope(), () -> hands.fees().settled(id).orElseThrow());
        assertThat(settled.refundBy()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(settled.waiting("甲")).isEqualTo(yuan("2000"));
        assertThat(hands.of(id).getLast().advance()).isEqualTo(Advance.LOSER);
        assertThat(hands.of(id).getLast().owed()).isEqualTo(yuan("2000"));
        assertThat(hands.owed(Role.ADJUDICATION_MANAGEMENT, FeeHands.whole(id)))
                .extracting(WorkItem::kind)
                .containsExactly("fee-refund");
        assertThat(code(hands.refund(Role.CLERK, id, "甲", "2000", "T7-1"))).isEqualTo("access.notGranted");
        assertThat(code(hands.refund(Role.CHIEF_JUDGE, id, "甲", "2000.01", "T7-1")))
                .isEqualTo("fee.refused.refundAmount");
        granted(hands.refund(Role.CHIEF_JUDGE, id, "甲", "1500", "T7-1"));
        assertThat(code(hands.refund(Role.CHIEF_JUDGE, id, "甲", "500", "T7-1"))).isEqualTo("fee.refused.receiptTaken");
        granted(hands.refund(Role.ADJUDICATION_MANAGEMENT, id, "甲", "500", "T7-2"));
        assertThat(hands.owed(Role.ADJUDICATION_MANAGEMENT, FeeHands.whole(id))).isEmpty();
    }

    @Test
    void whatReliefForgaveIsBorneByTheOther() {
        CaseId id = hands.filed(11, Procedure.ORDINARY, SEPTEMBER);
        granted(hands.charge(id, 100_000, SEPTEMBER));
        granted(hands.tell(hands.only(id), SEPTEMBER));
        SlipId slip = hands.asked(hands.only(id), Map.of("ground", new FormValue.Words("maintenance")));
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of())));
        granted(hands.move(Role.COURT_LEADER, slip, new Move.Agree(List.of())));
        assertThat(hands.only(id).owed()).isEqualTo(yuan("0"));
        hands.concluded(id, THURSDAY, "judgment");
        assertThat(code(hands.settle(id, 0, FeeEnd.DECIDED, THURSDAY, "甲", "2300")))
                .isEqualTo("fee.refused.forgiven");
        assertThat(code(hands.settle(id, 0, FeeEnd.DECIDED, THURSDAY, "甲", "300", "乙", "2000")))
                .isEqualTo("fee.refused.forgiven");
        granted(hands.settle(id, 0, FeeEnd.DECIDED, THURSDAY, "乙", "2300"));
        Settled settled =
                boundary.read(FeeHands.scope(), () -> hands.fees().settled(id).orElseThrow());
        assertThat(settled.fee()).isEqualTo(yuan("2300"));
        assertThat(settled.ledger().steps().getFirst().toString())
                .as("the reasons are those of the whole fee")
                .contains("2,300.00");
    }

    /** 办法 24: what was advanced goes to the other court with the file. */
    @Test
    void whatMovesIsNeitherBorneNorGivenBack() {
        CaseId id = hands.filed(12, Procedure.ORDINARY, SEPTEMBER);
        granted(hands.charge(id, 100_000, SEPTEMBER));
        granted(hands.pay(hands.only(id), "2300", "P12-1", SEPTEMBER));
        hands.concluded(id, THURSDAY, "transfer");
        assertThat(code(hands.settle(id, 0, FeeEnd.MOVED, THURSDAY, "甲", "2300")))
                .isEqualTo("fees.settle.sum");
        granted(hands.settle(id, 0, FeeEnd.MOVED, THURSDAY));
        Settled settled =
                boundary.read(FeeHands.scope(), () -> hands.fees().settled(id).orElseThrow());
        assertThat(settled.fee()).isEqualTo(Money.ZERO);
        assertThat(settled.waiting()).isEqualTo(Money.ZERO);
        assertThat(hands.owed(Role.ADJUDICATION_MANAGEMENT, FeeHands.whole(id))).isEmpty();
    }

    @Test
    void refundsThatWereMadeTakeNoPlaceAmongThoseThatWait() {
        for (int no : new int[] {13, 14}) {
            CaseId id = hands.filed(no, Procedure.ORDINARY, SEPTEMBER);
            granted(hands.charge(id, 100_000, SEPTEMBER));
            granted(hands.pay(hands.only(id), "2300", "P" + no, SEPTEMBER));
            hands.concluded(id, SEPTEMBER.plusDays(no), "withdrawal");
            granted(hands.settle(id, 0, FeeEnd.WITHDRAWN, SEPTEMBER.plusDays(no), "甲", "1150"));
            if (no == 13) {
                granted(hands.refund(Role.CHIEF_JUDGE, id, "甲", "1150", "T" + no));
            }
        }
        List<Settled> all = waiting(1_000);
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.waiting().fen()).isPositive());
        assertThat(waiting(all.size())).hasSameSizeAs(all);
    }

    private List<Settled> waiting(int most) {
        return boundary.read(FeeHands.scope(), () -> hands.fees().refundsWaiting(TestCourt.BASIC, most));
    }

    @Test
    void whoeverSettledDoesNotApprove() {
        CaseId id = hands.filed(8, Procedure.ORDINARY, SEPTEMBER);
        granted(hands.charge(id, 100_000, SEPTEMBER));
        granted(hands.pay(hands.only(id), "2300", "P8-1", SEPTEMBER));
        hands.concluded(id, THURSDAY, "withdrawal");
        var shares = new LinkedHashMap<String, Money>(Map.of("甲", yuan("1150")));
        granted(hands.settlement()
                .settle(new SettleFees(
                        hands.origin(Role.CHIEF_JUDGE, THURSDAY), TestCourt.BASIC, id, 0, FeeEnd.WITHDRAWN, shares)));
        assertThat(code(hands.refund(Role.CHIEF_JUDGE, id, "甲", "1150", "T8-1")))
                .isEqualTo("fee.refused.fourEyes");
        granted(hands.refund(Role.COURT_LEADER, id, "甲", "1150", "T8-1"));
    }

    /** Received on Thursday the 12th: fifteen days end on Friday the 27th (办法 43). */
    @Test
    void thePresidentReviewsTheFees() {
        CaseId id = hands.filed(9, Procedure.ORDINARY, SEPTEMBER);
        granted(hands.charge(id, 100_000, SEPTEMBER));
        granted(hands.settlement()
                .ask(new AskFeeReview(hands.origin(Role.CLERK, THURSDAY), TestCourt.BASIC, id, "甲", "诉讼请求金额计算有误")));
        AskedReview review =
                boundary.read(FeeHands.scope(), () -> hands.fees().reviews(id)).getFirst();
        assertThat(review.decideBy()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(hands.owed(Role.COURT_LEADER, review.subject()))
                .extracting(WorkItem::kind)
                .containsExactly("fee-review");
        assertThat(code(decide(Role.CHIEF_JUDGE, id, review))).isEqualTo("access.notGranted");
        granted(decide(Role.COURT_LEADER, id, review));
        assertThat(code(decide(Role.COURT_LEADER, id, review))).isEqualTo("fee.refused.changedMeanwhile");
        assertThat(hands.owed(Role.COURT_LEADER, review.subject())).isEmpty();
    }

    @Test
    void theBanksLinesStandAgainstTheEntries() {
        CaseId id = hands.filed(10, Procedure.ORDINARY, SEPTEMBER);
        granted(hands.charge(id, 100_000, SEPTEMBER));
        LocalDate day = LocalDate.of(2026, 10, 12);
        granted(hands.pay(hands.only(id), "1000", "P10-1", day));
        granted(hands.pay(hands.only(id), "800", "P10-2", day));
        granted(hands.pay(hands.only(id), "500", "P10-3", day));
        BankSheet sheet = BankSheet.read(
                "2026-10-12,1000.00,P10-1,甲\n2026-10-12,80.00,P10-2,甲\n2026-10-12,66,BANK-7,不明\n", TODAY);
        assertThat(sheet.faults()).isEmpty();
        TakeBankLines taken = new TakeBankLines(hands.origin(Role.FILING_CLERK, TODAY), TestCourt.BASIC, sheet.lines());
        assertThat(granted(book.take(taken))).isEqualTo("3");
        assertThat(granted(book.take(
                        new TakeBankLines(hands.origin(Role.FILING_CLERK, TODAY), TestCourt.BASIC, sheet.lines()))))
                .as("known already")
                .isEqualTo("0");
        assertThat(code(book.take(new TakeBankLines(
                        hands.origin(Role.FILING_CLERK, TODAY),
                        TestCourt.BASIC,
                        List.of(new BankLine(day, yuan("67"), "BANK-7", "不明"))))))
                .as("known with another amount")
                .isEqualTo("fee.refused.bankDiffers");
        Reconciliation found = boundary.read(FeeHands.scope(), () -> book.between(TestCourt.BASIC, day, day));
        assertThat(found.matched()).hasSize(1);
        assertThat(found.differing())
                .singleElement()
                .satisfies(pair -> assertThat(pair.line().reference()).isEqualTo("P10-2"));
        assertThat(found.bankOnly()).extracting(BankLine::reference).containsExactly("BANK-7");
        assertThat(found.enteredOnly()).extracting(one -> one.entry().receipt()).containsExactly("P10-3");
    }

    private Decision<String> decide(Role by, CaseId id, AskedReview review) {
        return hands.settlement()
                .decide(new DecideFeeReview(hands.origin(by, TODAY), TestCourt.BASIC, id, review.id(), false, "计算无误"));
    }
}
