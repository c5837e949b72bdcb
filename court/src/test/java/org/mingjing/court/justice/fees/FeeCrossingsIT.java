package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.fees.FeeHands.TODAY;
import static org.mingjing.court.justice.fees.FeeHands.granted;
import static org.mingjing.court.justice.fees.FeeHands.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 费用与他事交错 What happens to a fee while something else happens to it, to its case or to those who asked. Today is Sunday 2026-11-22. */
@WithCourt
@Import(FeeHands.class)
@TestPropertySource(properties = "mingjing.test.database=fees")
class FeeCrossingsIT {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 12);
    private static final Map<String, FormValue> WAIVER = Map.of("ground", new FormValue.Words("maintenance"));

    @Autowired
    private FeeHands hands;

    @Autowired
    private KeepFees keep;

    @Autowired
    private CaseCourse course;

    @Autowired
    private FeeDeferralRequest deferral;

    @Autowired
    private DSLContext database;

    @Test
    void whatIsPaidWhileTheDayPassesIsNotOverdue() throws Exception {
        Charge due = told(31);
        hands.boundary().write(FeeHands.scope(), () -> {
            hands.fees().write(due.in(FeeState.DUE));
            return true;
        });
        whilePaying(due, keep::bringUpToDate);
        assertThat(hands.only(due.caseId()).state()).isEqualTo(FeeState.PAID);
    }

    @Test
    void whatIsPaidWhileReliefIsAskedForStaysPaid() throws Exception {
        Charge due = told(32);
        whilePaying(due, () -> hands.ask(due, WAIVER));
        assertThat(hands.only(due.caseId()).state()).isEqualTo(FeeState.PAID);
    }

    @Test
    void aRefusalReachesTheFeeThoughWhoeverAskedMustNotMeetTheCaseAnyMore() {
        Charge due = told(33);
        SlipId slip = hands.asked(due, WAIVER);
        assertThat(hands.only(due.caseId()).state()).isEqualTo(FeeState.RELIEF);
        hands.boundary()
                .write(
                        FeeHands.scope(),
                        () -> database.execute(
                                "insert into cases.relation (court, case_id, person, relation, since) values (?, ?, ?,"
                                        + " 'recused', ?)",
                                TestCourt.BASIC.value(),
                                due.caseId().value(),
                                hands.court().person(Role.CLERK).value(),
                                TODAY));
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Plain(Verb.REFUSE)));
        assertThat(hands.only(due.caseId()).state()).isEqualTo(FeeState.TERM);
    }

    /** Between 50 and 100 yuan a case (办法 13); 40 of the half, so 40 more. */
    @Test
    void aFeeThatWasSetIsDoubledWhenTheCaseBecomesAnOrdinaryOne() {
        CaseId id = summary(34);
        Charge open = hands.only(id);
        granted(hands.desk()
                .set(new SetFee(
                        hands.origin(Role.CLERK, THURSDAY),
                        TestCourt.BASIC,
                        id,
                        open.id(),
                        open.revision(),
                        yuan("40"))));
        ordinary(id);
        assertThat(hands.of(id)).hasSize(2);
        assertThat(hands.of(id).getLast().advance()).isEqualTo(Advance.SUPPLEMENT);
        assertThat(hands.of(id).getLast().fee()).isEqualTo(yuan("40"));
    }

    @Test
    void aFeeThatNobodySetIsSomebodysToCharge() {
        CaseId id = summary(35);
        ordinary(id);
        assertThat(hands.of(id)).hasSize(1);
        assertThat(hands.owed(Role.CLERK, FeeHands.whole(id)))
                .extracting(WorkItem::kind)
                .containsExactly("fee-charge");
    }

    @Test
    void aComplaintIsShownToThoseOfTheFilingAndToWhoeverDecides() {
        FilingId filing = hands.received(FilingChannel.WINDOW, LocalDate.of(2026, 11, 20));
        var shown = hands.boundary().read(FeeHands.scope(), () -> deferral.mayBeShown(filing.subject()));
        assertThat(List.of(Role.FILING_CLERK, Role.COURT_LEADER))
                .allSatisfy(role ->
                        assertThat(shown.test(hands.court().actor(role))).isTrue());
        assertThat(List.of(Role.JUDGE, Role.CLERK))
                .allSatisfy(role ->
                        assertThat(shown.test(hands.court().actor(role))).isFalse());
    }

    /** 2,300 yuan, told on a Thursday and due on the next. */
    private Charge told(int serial) {
        CaseId id = hands.filed(serial, Procedure.ORDINARY, THURSDAY);
        granted(hands.charge(id, 100_000, THURSDAY));
        granted(hands.tell(hands.only(id), THURSDAY));
        return hands.only(id);
    }

    private CaseId summary(int serial) {
        CaseId id = hands.filed(serial, Procedure.SUMMARY, THURSDAY);
        FeeFacts facts = FeeFacts.of(FeeKind.OTHER_NON_PROPERTY, null, THURSDAY).halved(Halving.SUMMARY);
        granted(hands.desk()
                .charge(new ChargeFee(
                        hands.origin(Role.CLERK, THURSDAY), TestCourt.BASIC, id, facts, Advance.PLAINTIFF, "甲")));
        assertThat(hands.only(id).state()).isEqualTo(FeeState.UNSET);
        return id;
    }

    private void ordinary(CaseId id) {
        hands.boundary()
                .write(
                        FeeHands.scope(),
                        () -> course.changeProcedure(
                                hands.card(id),
                                Procedure.ORDINARY,
                                LocalDate.of(2026, 11, 16),
                                hands.court().person(Role.JUDGE)));
    }

    /** The other begins before the payment is committed, and waits for it. */
    private void whilePaying(Charge charge, Callable<?> other) throws Exception {
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<?> running = hands.boundary().write(FeeHands.scope(), () -> {
                Charge held = hands.fees().findToChange(charge.id()).orElseThrow();
                hands.fees().write(held.in(FeeState.PAID));
                Future<?> begun = one.submit(other);
                assertThat(waits()).isTrue();
                return begun;
            });
            running.get();
        }
    }

    private boolean waits() {
        for (int i = 0; i < 200; i++) {
            if (database.fetchExists(database.selectOne().from("pg_locks").where("not granted"))) {
                return true;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return false;
    }
}
