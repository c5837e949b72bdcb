package org.mingjing.court.justice.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.appeals.AppealHands.code;
import static org.mingjing.court.justice.appeals.AppealHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.fees.FeeState;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.kernel.Money;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.appeal.EffectiveJudgment;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 上诉 From the first court to the upper one and back. Today is Sunday 2026-11-22. */
@WithCourt
@Import(AppealHands.class)
@TestPropertySource(properties = "mingjing.test.database=appeals")
class AppealDeskIT {

    private static final LocalDate SERVED = day("2026-09-29");

    @Autowired
    private AppealHands hands;

    @Autowired
    private AppealDesk desk;

    @Autowired
    private CaseDecision decision;

    @Autowired
    private Retrials retrials;

    @Autowired
    private CaseDetails details;

    @Autowired
    private ClockBook clocks;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    /** Served 2026-09-29: fifteen days are 10-14, a Wednesday. */
    @Test
    void effectiveWhenNobodyAppealed() {
        CaseId id = hands.judged(1, Procedure.SUMMARY);
        assertThat(effect(id)).isInstanceOf(EffectiveJudgment.NotServed.class);
        hands.served(id, SERVED);
        assertThat(effect(id))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        one -> assertThat(one.on()).isEqualTo(day("2026-10-15")));
        assertThat(code(hands.receive(id, hands.clerk(), day("2026-10-15"), day("2026-10-15"), "")))
                .isEqualTo("appeals.refused.late");
        granted(hands.receive(id, hands.clerk(), day("2026-10-15"), day("2026-10-15"), "住院手术"));
        assertThat(effect(id)).isInstanceOf(EffectiveJudgment.Appealed.class);
    }

    @Test
    void aSmallClaimIsFinal() {
        CaseId id = hands.judged(2, Procedure.SMALL_CLAIMS);
        hands.served(id, SERVED);
        assertThat(code(hands.receive(id, hands.clerk(), SERVED, SERVED, ""))).isEqualTo("appeals.refused.final");
        assertThat(effect(id))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        one -> assertThat(one.on()).isEqualTo(SERVED));
    }

    /** 民诉法 185 */
    @Test
    void whatIsHeardInSpecialProcedureIsFinal() {
        CaseId id = hands.judged(7, Procedure.SPECIAL);
        hands.served(id, SERVED);
        assertThat(code(hands.receive(id, hands.clerk(), SERVED, SERVED, ""))).isEqualTo("appeals.refused.final");
        assertThat(effect(id))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        one -> assertThat(one.on()).isEqualTo(SERVED));
    }

    /** 刑诉解释 413: with the pronouncement, before anybody is served. */
    @Test
    void aCriminalCaseDecidedAboveIsEffectiveOncePronounced() {
        assertThat(effect(hands.upheldAbove(1, day("2026-11-18"))))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        one -> assertThat(one.on()).isEqualTo(day("2026-11-18")));
    }

    /**
     * Received 10-10 (a working Saturday): copy by 10-15. Served 10-13: answer by 10-28. Answered 10-20: both by 10-25, a Sunday,
     * so 10-26. File received 10-28: filed by 11-02.
     */
    @Test
    void theChainOfAnAppealAndItsOutcome() {
        CaseId id = hands.judged(3, Procedure.SUMMARY);
        hands.served(id, SERVED);
        Actor clerk = hands.clerk();
        Actor upper = hands.upper();
        AppealId appeal = id(granted(hands.receive(id, clerk, day("2026-10-10"), day("2026-10-10"), "")));
        assertThat(hands.owed(clerk.id(), TestCourt.BASIC, appeal)).containsExactly("appeal-copy 2026-10-15");
        granted(hands.act(appeal, AppealAct.COPY, clerk, day("2026-10-13")));
        assertThat(hands.owed(clerk.id(), TestCourt.BASIC, appeal)).containsExactly("appeal-answer 2026-10-28");
        hands.tellFee(appeal, day("2026-10-13"));
        assertThat(hands.fee(appeal).fee())
                .as("of 20,000 yuan: 50, and 2.5 % of 10,000")
                .isEqualTo(Money.ofYuan(300));
        assertThat(hands.fee(appeal).dueOn()).as("seven days").isEqualTo(day("2026-10-20"));
        assertThat(code(hands.act(appeal, AppealAct.SEND, clerk, day("2026-10-14"))))
                .isEqualTo("appeals.refused.feeOpen");
        hands.payFee(appeal, day("2026-10-14"));
        assertThat(code(hands.act(appeal, AppealAct.SEND, clerk, day("2026-10-14"))))
                .isEqualTo("appeals.refused.answerRuns");
        granted(hands.act(appeal, AppealAct.ANSWER, clerk, day("2026-10-20")));
        assertThat(hands.owed(clerk.id(), TestCourt.BASIC, appeal))
                .containsExactlyInAnyOrder("appeal-answer-copy 2026-10-26", "appeal-transfer 2026-10-26");
        assertThat(code(hands.act(appeal, AppealAct.SEND, clerk, day("2026-10-21"))))
                .isEqualTo("appeals.refused.answerCopyFirst");
        granted(hands.act(appeal, AppealAct.ANSWER_COPY, clerk, day("2026-10-22")));
        granted(hands.act(appeal, AppealAct.SEND, clerk, day("2026-10-26")));
        assertThat(hands.owed(clerk.id(), TestCourt.BASIC, appeal)).isEmpty();
        assertThat(hands.owed(upper.id(), TestCourt.INTERMEDIATE, appeal)).containsExactly("appeal-receive-file null");
        assertThat(code(hands.act(appeal, AppealAct.RECEIVE_FILE, clerk, day("2026-10-28"))))
                .isEqualTo("appeals.refused.otherCourt");
        granted(hands.act(appeal, AppealAct.RECEIVE_FILE, upper, day("2026-10-28")));
        assertThat(hands.owed(upper.id(), TestCourt.INTERMEDIATE, appeal)).containsExactly("appeal-filing 2026-11-02");
        granted(hands.act(appeal, AppealAct.FILE, upper, day("2026-10-30")));
        CaseId upperCase = Objects.requireNonNull(hands.appeal(appeal).upperCase());
        CaseCard second = hands.card(upperCase);
        assertThat(second.number()).contains("苏98民终");
        assertThat(second.procedure()).isEqualTo(Procedure.SECOND_INSTANCE);
        assertThat(boundary.read(AppealHands.BOTH, () -> details.parties(upperCase)))
                .extracting(one -> one.name() + " " + one.role())
                .containsExactly("甲 " + PartyRole.APPELLEE, "乙 " + PartyRole.APPELLANT);
        assertThat(boundary.read(AppealHands.BOTH, () -> clocks.of(upperCase)))
                .singleElement()
                .satisfies(clock ->
                        assertThat(clock.limitId() + " " + clock.dueOn()).isEqualTo("CIV-2-JUD 2027-02-01"));
        hands.conclude(upperCase, day("2026-11-18"), "remanded");
        assertThat(hands.appeal(appeal).outcome()).isEqualTo(AppealOutcome.REMANDED);
        Actor judge = court.actor(Role.JUDGE);
        assertThat(hands.owed(judge.id(), TestCourt.BASIC, appeal)).containsExactly("appeal-read null");
        granted(hands.act(appeal, AppealAct.READ, judge, day("2026-11-19")));
        assertThat(hands.owed(judge.id(), TestCourt.BASIC, appeal)).isEmpty();
        granted(hands.act(appeal, AppealAct.REFILE, court.actor(Role.FILING_CLERK), day("2026-11-20")));
        CaseId again = Objects.requireNonNull(hands.appeal(appeal).refiledCase());
        assertThat(hands.card(again).handlingJudge()).isNull();
        assertThat(boundary.read(CourtScope.of(TestCourt.BASIC), () -> retrials.excluded(again)))
                .containsExactly(judge.id());
    }

    /** Upheld on 11-18, the new judgment served on 11-20: final, effective that day (民诉法 182). */
    @Test
    void whatTheSecondInstanceUpholdsIsEffectiveOnceServed() {
        CaseId id = hands.judged(6, Procedure.SUMMARY);
        hands.served(id, SERVED);
        Actor clerk = hands.clerk();
        Actor upper = hands.upper();
        AppealId appeal = id(granted(hands.receive(id, clerk, day("2026-10-10"), day("2026-10-10"), "")));
        granted(hands.act(appeal, AppealAct.COPY, clerk, day("2026-10-12")));
        hands.tellFee(appeal, day("2026-10-12"));
        hands.payFee(appeal, day("2026-10-13"));
        granted(hands.act(appeal, AppealAct.SEND, clerk, day("2026-10-28")));
        granted(hands.act(appeal, AppealAct.RECEIVE_FILE, upper, day("2026-10-29")));
        granted(hands.act(appeal, AppealAct.FILE, upper, day("2026-10-30")));
        CaseId second = Objects.requireNonNull(hands.appeal(appeal).upperCase());
        hands.conclude(second, day("2026-11-18"), "affirmed");
        assertThat(effect(id))
                .as("the first judgment never becomes effective by itself")
                .isInstanceOf(EffectiveJudgment.Appealed.class);
        assertThat(effect(second)).isInstanceOf(EffectiveJudgment.NotServed.class);
        hands.served(second, upper, day("2026-11-20"));
        assertThat(effect(second))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        one -> assertThat(one.on()).isEqualTo(day("2026-11-20")));
        assertThat(code(desk.receive(new ReceiveAppeal(
                        AppealHands.origin(upper, day("2026-11-21")),
                        TestCourt.INTERMEDIATE,
                        second,
                        List.of("乙"),
                        day("2026-11-21"),
                        "",
                        FeeKind.PROPERTY,
                        Money.ofYuan(20_000)))))
                .as("nobody appeals from the second instance")
                .startsWith("appeals.refused.");
    }

    /** 办法 22(2): where both appeal, each pays a fee of its own. */
    @Test
    void bothSidesAppealEachForItself() {
        CaseId id = hands.judged(8, Procedure.SUMMARY);
        hands.served(id, SERVED);
        assertThat(code(desk.receive(new ReceiveAppeal(
                        AppealHands.origin(hands.clerk(), day("2026-10-10")),
                        TestCourt.BASIC,
                        id,
                        List.of("甲", "乙"),
                        day("2026-10-10"),
                        "",
                        FeeKind.PROPERTY,
                        Money.ofYuan(20_000)))))
                .isEqualTo("appeals.refused.bothSides");
    }

    @Test
    void theFeeLeftUnpaidEndsTheAppeal() {
        CaseId id = hands.judged(4, Procedure.SUMMARY);
        hands.served(id, SERVED);
        AppealId appeal = id(granted(hands.receive(id, hands.clerk(), day("2026-10-10"), day("2026-10-10"), "")));
        hands.tellFee(appeal, day("2026-10-12"));
        assertThat(code(hands.act(appeal, AppealAct.FEE_UNPAID, hands.clerk(), day("2026-10-19"))))
                .isEqualTo("appeals.refused.feeTimeLeft");
        granted(hands.act(appeal, AppealAct.FEE_UNPAID, hands.clerk(), day("2026-10-20")));
        assertThat(hands.appeal(appeal).outcome()).isEqualTo(AppealOutcome.DEEMED_WITHDRAWN);
        assertThat(hands.fee(appeal).state()).as("nobody asks for it any more").isEqualTo(FeeState.WAIVED);
        assertThat(effect(id))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        one -> assertThat(one.on()).isEqualTo(day("2026-10-20")));
    }

    /** Straight to the upper court on 10-10: handed down within five days; what the file lacks is told and completed. */
    @Test
    void anAppealToTheUpperCourtAndAnIncompleteFile() {
        CaseId id = hands.judged(5, Procedure.SUMMARY);
        hands.served(id, SERVED);
        Actor clerk = hands.clerk();
        Actor upper = hands.upper();
        AppealId appeal = id(granted(hands.receive(id, upper, day("2026-10-10"), day("2026-10-10"), "")));
        assertThat(hands.owed(upper.id(), TestCourt.INTERMEDIATE, appeal))
                .containsExactly("appeal-hand-down 2026-10-15");
        granted(hands.act(appeal, AppealAct.HAND_DOWN, upper, day("2026-10-14")));
        granted(hands.act(appeal, AppealAct.COPY, clerk, day("2026-10-15")));
        hands.tellFee(appeal, day("2026-10-15"));
        hands.payFee(appeal, day("2026-10-16"));
        granted(hands.act(appeal, AppealAct.SEND, clerk, day("2026-11-02")));
        granted(hands.act(appeal, AppealAct.RECEIVE_FILE, upper, day("2026-11-04")));
        granted(hands.act(appeal, AppealAct.TELL_GAP, upper, day("2026-11-05")));
        assertThat(hands.owed(clerk.id(), TestCourt.BASIC, appeal)).containsExactly("appeal-gap-fill 2026-11-10");
        assertThat(hands.owed(upper.id(), TestCourt.INTERMEDIATE, appeal)).isEmpty();
        granted(hands.act(appeal, AppealAct.FILL_GAP, clerk, day("2026-11-09")));
        assertThat(hands.owed(upper.id(), TestCourt.INTERMEDIATE, appeal))
                .as("five days from the complete file: Saturday the 14th, so Monday")
                .containsExactly("appeal-filing 2026-11-16");
    }

    private EffectiveJudgment effect(CaseId id) {
        return boundary.read(AppealHands.BOTH, () -> decision.effective(hands.card(id)));
    }

    private static AppealId id(String granted) {
        return new AppealId(UUID.fromString(granted));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
