package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.fees.FeeHands.TODAY;
import static org.mingjing.court.justice.fees.FeeHands.code;
import static org.mingjing.court.justice.fees.FeeHands.granted;
import static org.mingjing.court.justice.fees.FeeHands.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 诉讼费用 From the filing to the money that goes back; figures and days worked by hand. Today is Sunday 2026-11-22. */
@WithCourt
@Import(FeeHands.class)
@TestPropertySource(properties = "mingjing.test.database=fees")
class FeesDeskIT {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);
    private static final Move AGREE = new Move.Agree(List.of());

    @Autowired
    private FeeHands hands;

    @Autowired
    private KeepFees keep;

    @LocalServerPort
    private int port;

    /** 50,000 yuan: 50 + 40,000 × 2.5 % = 1,050; halved 525. Told on Sunday the 22nd: seven days end on Sunday the 29th, so on Monday the 30th. */
    @Test
    void whatIsAcceptedAtTheWindowIsChargedAndToldAtOnce() {
        CaseId id = hands.accepted(hands.received(FilingChannel.WINDOW, LocalDate.of(2026, 11, 19)), TODAY);
        Charge charge = hands.only(id);
        assertThat(charge.fee()).isEqualTo(yuan("525"));
        assertThat(charge.payer()).isEqualTo("甲");
        assertThat(charge.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(charge.state()).isEqualTo(FeeState.DUE);
        assertThat(charge.reckoning().steps())
                .extracting(step -> step.citation().toString())
                .contains("诉讼费用交纳办法 13(1)", "诉讼费用交纳办法 16");
        assertThat(hands.owed(Role.FILING_CLERK, charge.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("fee-await");
    }

    @Test
    void whatComesOnlineIsToldFirst() {
        CaseId id = hands.accepted(hands.received(FilingChannel.ONLINE, LocalDate.of(2026, 11, 19)), TODAY);
        Charge charge = hands.only(id);
        assertThat(charge.state()).isEqualTo(FeeState.UNTOLD);
        assertThat(charge.dueOn()).isNull();
        assertThat(hands.owed(Role.FILING_CLERK, charge.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("fee-tell");
    }

    /** 100,000 yuan: 2,300. */
    @Test
    void paidInPartsTooMuchAndPutRight() {
        CaseId id = hands.filed(1, Procedure.ORDINARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY));
        assertThat(hands.only(id).fee()).isEqualTo(yuan("2300"));
        granted(hands.tell(hands.only(id), THURSDAY.plusDays(1)));
        assertThat(hands.only(id).dueOn()).as("Friday the 13th and seven days").isEqualTo(LocalDate.of(2026, 11, 20));
        granted(hands.pay(hands.only(id), "1000", "P1-1", THURSDAY.plusDays(4)));
        assertThat(hands.only(id).rest()).isEqualTo(yuan("1300"));
        assertThat(code(hands.pay(hands.only(id), "1300", "P1-1", TODAY))).isEqualTo("fee.refused.receiptTaken");
        granted(hands.pay(hands.only(id), "1400", "P1-2", TODAY));
        assertThat(hands.only(id).state()).isEqualTo(FeeState.PAID);
        assertThat(hands.only(id).surplus()).isEqualTo(yuan("100"));
        assertThat(Visitor.as(port, Role.FILING_CLERK).get("/fees?tab=refund").body())
                .as("what is too much waits to go back, settled or not")
                .contains("多交待退", hands.card(id).number());
        assertThat(hands.owed(Role.CLERK, hands.only(id).id().subject())).isEmpty();
        Charge paid = hands.only(id);
        assertThat(code(hands.desk()
                        .reverse(new ReverseFee(
                                hands.origin(Role.CLERK, TODAY.minusDays(1)),
                                TestCourt.BASIC,
                                id,
                                paid.id(),
                                paid.revision(),
                                paid.entries().getLast().id(),
                                "重复登记"))))
                .as("before the payment")
                .isEqualTo("fee.refused.outOfOrder");
        ReverseFee wrong = new ReverseFee(
                hands.origin(Role.CLERK, TODAY),
                TestCourt.BASIC,
                id,
                paid.id(),
                paid.revision(),
                paid.entries().getLast().id(),
                "重复登记");
        granted(hands.desk().reverse(wrong));
        Charge after = hands.only(id);
        assertThat(after.paid()).isEqualTo(yuan("1000"));
        assertThat(after.entries()).as("nothing is taken out").hasSize(3);
        assertThat(after.state()).as("the 20th has passed").isEqualTo(FeeState.OVERDUE);
        assertThat(code(hands.desk()
                        .reverse(new ReverseFee(
                                hands.origin(Role.CLERK, TODAY),
                                TestCourt.BASIC,
                                id,
                                after.id(),
                                after.revision(),
                                paid.entries().getLast().id(),
                                "再次"))))
                .isEqualTo("fee.refused.reversed");
    }

    @Test
    void impossibleThingsAreRefusedWithTheirArticle() {
        CaseId id = hands.filed(2, Procedure.ORDINARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY));
        Charge charge = hands.only(id);
        assertThat(code(hands.tell(charge, TODAY.plusDays(1)))).isEqualTo("fee.refused.outOfOrder");
        assertThat(code(hands.tell(charge, THURSDAY.minusDays(1)))).isEqualTo("fee.refused.outOfOrder");
        assertThat(code(hands.pay(charge, "0", "P2-1", TODAY))).isEqualTo("fee.refused.amount");
        assertThat(code(hands.pay(charge, "1000000000.01", "P2-1", TODAY))).isEqualTo("fee.refused.amount");
        assertThat(code(hands.pay(charge, "1", " ", TODAY))).isEqualTo("fee.refused.receipt");
        assertThat(code(hands.pay(charge, "1", "P2-1", TODAY.plusDays(1)))).isEqualTo("fee.refused.outOfOrder");
        assertThat(code(hands.charge(id, 2_000_000_000_000L, THURSDAY))).isEqualTo("fee.refused.tooMuch");
        assertThat(code(hands.settle(id, 0, FeeEnd.DECIDED, TODAY, "甲", "2300")))
                .isEqualTo("fee.refused.notEnded");
        assertThat(code(hands.desk()
                        .term(new SetFeeTerm(
                                hands.origin(Role.CLERK, TODAY),
                                TestCourt.BASIC,
                                id,
                                charge.id(),
                                charge.revision(),
                                TODAY.plusDays(9)))))
                .isEqualTo("fee.refused.termByLaw");
        assertThat(hands.only(id)).isEqualTo(charge);
    }

    @Test
    void theSameKeyPaysOnceAndOfTwoAtOnceOneIsTold() throws Exception {
        CaseId id = hands.filed(3, Procedure.ORDINARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY));
        Charge charge = hands.only(id);
        Origin once = hands.origin(Role.CLERK, TODAY);
        PayFee twice = FeeHands.paying(charge, "100", "P3-1", once);
        granted(hands.desk().pay(twice));
        granted(hands.desk().pay(twice));
        assertThat(hands.only(id).paid()).isEqualTo(yuan("100"));
        Charge seen = hands.only(id);
        List<Callable<Decision<String>>> both =
                List.of(() -> hands.pay(seen, "200", "P3-2", TODAY), () -> hands.pay(seen, "300", "P3-3", TODAY));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Decision<String>> answers =
                    two.invokeAll(both).stream().map(FeesDeskIT::got).toList();
            assertThat(answers.stream().filter(one -> one instanceof Decision.Granted))
                    .hasSize(1);
            assertThat(answers.stream()
                            .filter(one -> one instanceof Decision.Refused)
                            .map(FeeHands::code))
                    .containsExactly("fee.refused.changedMeanwhile");
        }
    }

    @Test
    void anUnpaidFeeIsTheJudgesToRuleOn() {
        CaseId id = hands.filed(4, Procedure.ORDINARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY));
        granted(hands.tell(hands.only(id), THURSDAY));
        Charge overdue = hands.only(id);
        assertThat(overdue.dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(overdue.state()).isEqualTo(FeeState.OVERDUE);
        keep.bringUpToDate();
        assertThat(hands.owed(Role.JUDGE, overdue.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("fee-unpaid");
        assertThat(hands.card(id).status().open())
                .as("nothing happens by itself")
                .isTrue();
        granted(hands.pay(overdue, "2300", "P4-1", TODAY));
        assertThat(hands.owed(Role.JUDGE, overdue.id().subject())).isEmpty();
    }

    @Test
    void reliefIsDecidedByTheRightPeopleAndARefusalMakesTheCourtSetATerm() {
        CaseId id = hands.filed(5, Procedure.ORDINARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY));
        granted(hands.tell(hands.only(id), THURSDAY));
        Charge charge = hands.only(id);
        Map<String, FormValue> waiver = Map.of("ground", new FormValue.Words("maintenance"));
        assertThat(code(hands.ask(
                        charge, Map.of("ground", new FormValue.Words("disaster"), "share", new FormValue.Whole(29)))))
                .isEqualTo("fees.relief.share");
        assertThat(code(hands.ask(
                        charge,
                        Map.of(
                                "ground",
                                new FormValue.Words("legal-aid"),
                                "until",
                                new FormValue.Day(TODAY.plusDays(30))))))
                .as("a deferral comes before filing (办法 49)")
                .isEqualTo("fees.relief.late");
        SlipId slip = hands.asked(charge, waiver);
        assertThat(hands.only(id).state()).isEqualTo(FeeState.RELIEF);
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Plain(Verb.REFUSE)));
        Charge refused = hands.only(id);
        assertThat(refused.state()).isEqualTo(FeeState.TERM);
        assertThat(refused.dueOn()).isNull();
        assertThat(hands.owed(Role.JUDGE, refused.id().subject()))
                .extracting(WorkItem::kind)
                .containsExactly("fee-term");
        granted(hands.desk()
                .term(new SetFeeTerm(
                        hands.origin(Role.CLERK, TODAY),
                        TestCourt.BASIC,
                        id,
                        refused.id(),
                        refused.revision(),
                        LocalDate.of(2026, 11, 28))));
        assertThat(hands.only(id).dueOn())
                .as("Saturday moves to Monday (民诉法 85)")
                .isEqualTo(LocalDate.of(2026, 11, 30));
        SlipId again = hands.asked(
                hands.only(id), Map.of("ground", new FormValue.Words("disaster"), "share", new FormValue.Whole(50)));
        granted(hands.move(Role.CHIEF_JUDGE, again, AGREE));
        granted(hands.move(Role.COURT_LEADER, again, AGREE));
        Charge reduced = hands.only(id);
        assertThat(reduced.owed()).isEqualTo(yuan("1150"));
        assertThat(reduced.state()).isEqualTo(FeeState.DUE);
    }

    @Test
    void aDeferralGrantedBeforeTheFilingHoldsForTheCase() {
        FilingId filing = hands.received(FilingChannel.WINDOW, LocalDate.of(2026, 11, 20));
        Map<String, FormValue> until = Map.of(
                "ground", new FormValue.Words("legal-aid"), "until", new FormValue.Day(LocalDate.of(2027, 1, 29)));
        SlipId slip = new SlipId(UUID.fromString(
                granted(hands.start(FeeDeferralRequest.KIND, filing.subject(), Role.FILING_CLERK, until))));
        granted(hands.move(Role.COURT_LEADER, slip, AGREE));
        CaseId id = hands.accepted(filing, TODAY);
        assertThat(hands.only(id).state()).isEqualTo(FeeState.DEFERRED);
        assertThat(hands.only(id).dueOn()).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(code(hands.start(FeeDeferralRequest.KIND, filing.subject(), Role.FILING_CLERK, until)))
                .isEqualTo("fees.relief.late");
    }

    private static Decision<String> got(Future<Decision<String>> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
