package org.mingjing.law.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.law.triage.TriageFact.DEFENDANT_MISSING;
import static org.mingjing.law.triage.TriageFact.DISPUTE_SMALL;
import static org.mingjing.law.triage.TriageFact.FACTS_CLEAR;
import static org.mingjing.law.triage.TriageFact.RIGHTS_CLEAR;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjing.kernel.Money;
import org.mingjing.law.assignment.Candidate;
import org.mingjing.law.assignment.DrawFacts;
import org.mingjing.law.assignment.DrawOutcome;
import org.mingjing.law.assignment.RandomDraw;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.mingjing.law.deliberation.Speaker;
import org.mingjing.law.deliberation.SpeakingOrder;
import org.mingjing.law.deliberation.VoteCount;
import org.mingjing.law.deliberation.VoteResult;
import org.mingjing.law.filing.ExaminationPeriod;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.hearing.HearingFacts;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.hearing.HearingReview;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.GroundEnds;
import org.mingjing.law.limits.Reckoning;
import org.mingjing.law.panel.AssessorDraw;
import org.mingjing.law.panel.RecusalDecider;
import org.mingjing.law.panel.RecusalRules;
import org.mingjing.law.panel.RecusalTarget;
import org.mingjing.law.panel.SeatKind;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceAttempt;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceEffect;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.mingjing.law.serving.ServiceReckoner;
import org.mingjing.law.serving.ServiceSituation;
import org.mingjing.law.triage.AverageWages;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.Triage;
import org.mingjing.law.triage.TriageFacts;
import org.mingjing.law.triage.TriageField;
import org.mingjing.law.triage.TriageStage;

/**
 * 一件民事案件 A loan of 300,000 yuan, one defendant nowhere to be found: handed in, corrected, filed, drawn, served, heard by a panel,
 * stopped for an appraisal, decided, appealed. The days are those of 2026 with its holidays: 1 to 5 May, 19 to 21 June, 25 to 27
 * September, 1 to 7 October; 9 May is a working Saturday.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CivilCaseStoryTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();
    private static final LocalDate FILED = day(5, 12);
    private static final LocalDate NOTICE = day(5, 25);
    private static final LocalDate PRONOUNCED = day(11, 20);

    /** 民诉法 126: seven days from Wednesday 29 April end on 6 May; corrected on 7 May, they begin anew and end on Thursday 14 May. */
    @Test
    @Order(1)
    void theComplaintIsExaminedWithinSevenDays() {
        FilingKind civil = FilingKind.CIVIL;
        assertThat(ExaminationPeriod.of(civil, day(4, 29), null, CALENDAR).due())
                .isEqualTo(day(5, 6));
        assertThat(ExaminationPeriod.of(civil, day(4, 29), day(5, 7), CALENDAR).due())
                .isEqualTo(day(5, 14));
    }

    /** 民诉解释 257(1): a defendant who cannot be found shuts the summary procedure, and with it small claims. */
    @Test
    @Order(2)
    void aMissingDefendantMeansTheOrdinaryProcedure() {
        var facts = new TriageFacts(
                TriageField.CIVIL,
                TriageStage.FIRST,
                CourtLevel.BASIC,
                "苏",
                FILED,
                Money.ofYuan(300_000),
                Map.of(FACTS_CLEAR, true, RIGHTS_CLEAR, true, DISPUTE_SMALL, true, DEFENDANT_MISSING, true));
        var proposed = Triage.propose(facts, AverageWages.held()).proposed().option();
        assertThat(proposed.procedure()).isEqualTo(Procedure.ORDINARY);
        assertThat(proposed.formation()).isEqualTo(Formation.PANEL);
    }

    /** 审限规定 7: three days to the trial division, Friday 15 May. The draw can be repeated by anybody. */
    @Test
    @Order(3)
    void theJudgeIsDrawnAndTheDrawRepeats() {
        assertThat(due("FILE-TOJUDGE", FILED)).isEqualTo(day(5, 15));
        List<Candidate> pool = List.of(
                new Candidate("j1", "甲", 4_200, 9_000, 100, List.of()),
                new Candidate("j2", "乙", 3_100, 9_000, 100, List.of()),
                new Candidate("j3", "丙", 5_000, 9_000, 100, List.of()));
        var facts = new DrawFacts("（2026）苏9801民初1234号", day(5, 13), pool, "5f1c");
        // lots: 5000 − 4200 + 100, 5000 − 3100 + 100, 100
        assertThat(RandomDraw.lots(pool)).extracting(lot -> lot.lots()).containsExactly(900, 2_000, 100);
        DrawOutcome first = RandomDraw.draw(facts);
        DrawOutcome again = RandomDraw.draw(new DrawFacts(facts.subject(), facts.on(), pool.reversed(), facts.nonce()));
        assertThat(first).isInstanceOf(DrawOutcome.Drawn.class);
        assertThat(((DrawOutcome.Drawn) again).judge()).isEqualTo(((DrawOutcome.Drawn) first).judge());
    }

    /**
     * 民诉法 128: the copy within five days of the filing, Sunday 17 May, so Monday; fifteen days to answer from Friday 15 May end on
     * Saturday 30 May, so Monday 1 June.
     */
    @Test
    @Order(4)
    void theFirstDefendantIsServedByHand() {
        assertThat(due("NODE-COPY", FILED)).isEqualTo(day(5, 18));
        var byHand = new ServiceAttempt(
                ServiceMeans.DIRECT,
                day(5, 15),
                ServiceOutcome.SIGNED,
                day(5, 15),
                EnumSet.of(ServiceEvidence.RECEIPT));
        assertThat(served(byHand, ServiceDocument.COMPLAINT_COPY).on()).isEqualTo(day(5, 15));
        assertThat(due("NODE-ANSWER", day(5, 15))).isEqualTo(day(6, 1));
    }

    /** 民诉法 95: published on Monday 25 May, thirty days on: Wednesday 24 June; then fifteen days to answer: Thursday 9 July. */
    @Test
    @Order(5)
    void theSecondDefendantIsServedByPublicNotice() {
        var notice = new ServiceAttempt(
                ServiceMeans.PUBLIC_NOTICE,
                NOTICE,
                ServiceOutcome.PUBLISHED,
                NOTICE,
                EnumSet.of(ServiceEvidence.NOTICE, ServiceEvidence.REASON_ON_FILE));
        LocalDate on = served(notice, ServiceDocument.COMPLAINT_COPY, ServiceCircumstance.WHEREABOUTS_UNKNOWN)
                .on();
        assertThat(on).isEqualTo(day(6, 24));
        assertThat(due("NODE-ANSWER", on)).isEqualTo(day(7, 9));
        var running = new ClockEvent.Exclusion(ExclusionGrounds.EX_06, NOTICE, null);
        assertThat(GroundEnds.of(running, List.of(), List.of(), day(7, 1)))
                .hasValueSatisfying(ended -> assertThat(ended.on()).isEqualTo(day(6, 24)));
    }

    /** Told on Monday 6 July, heard at the earliest on the day after the answer period, Friday 10 July. */
    @Test
    @Order(6)
    void theHearingWaitsForTheAnswer() {
        var facts = new HearingFacts(
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                HearingKind.HEARING,
                day(7, 6),
                true,
                day(6, 24),
                false,
                null,
                false);
        assertThat(HearingReview.earliest(facts, CALENDAR).day()).isEqualTo(day(7, 10));
        assertThat(AssessorDraw.latest(day(7, 20)))
                .as("陪审员法解释 3: seven days before Monday 20 July")
                .isEqualTo(day(7, 13));
    }

    /** 民诉法 49, 50: on a judge the president decides, within three days of Monday 20 July: Thursday 23 July. */
    @Test
    @Order(7)
    void aRequestForRecusalIsDecidedWithinThreeDays() {
        assertThat(RecusalRules.decider(CaseCategory.CIVIL, RecusalTarget.JUDGE))
                .isEqualTo(RecusalDecider.PRESIDENT);
        assertThat(due("NODE-AVOID", day(7, 20))).isEqualTo(day(7, 23));
    }

    /**
     * 民诉法 152: six months from 12 May: 12 November. The notice took thirty days (25 May to 24 June), the appraisal fifty (27 July to
     * 15 September): eighty more, Sunday 31 January 2027, so Monday 1 February; that year's holidays are not published yet.
     */
    @Test
    @Order(8)
    void theClockLeavesOutWhatDoesNotCount() {
        assertThat(ClockReckoner.due(ClockFacts.of("CIV-1-ORD", FILED), CALENDAR, FILED))
                .hasValue(day(11, 12));
        var facts = new ClockFacts(
                "CIV-1-ORD",
                FILED,
                false,
                List.of(
                        new ClockEvent.Exclusion(ExclusionGrounds.EX_06, NOTICE, day(6, 24)),
                        new ClockEvent.Exclusion(ExclusionGrounds.EX_07, day(7, 27), day(9, 15))));
        assertThat(ClockReckoner.reckon(facts, CALENDAR, PRONOUNCED))
                .isInstanceOfSatisfying(Reckoning.Due.class, due -> {
                    assertThat(due.excludedDays()).isEqualTo(80);
                    assertThat(due.due()).isEqualTo(LocalDate.of(2027, 2, 1));
                    assertThat(due.provisional()).isTrue();
                });
    }

    /** 民诉法 45, 合议庭规定 10: the handling judge speaks first, the presiding judge last; two of three decide, the third is kept. */
    @Test
    @Order(9)
    void thePanelDecidesByMajority() {
        var handling = new Speaker(1, SeatKind.JUDGE, true, false);
        var presiding = new Speaker(2, SeatKind.JUDGE, false, true);
        var member = new Speaker(3, SeatKind.JUDGE, false, false);
        List<Speaker> panel = List.of(presiding, member, handling);
        assertThat(SpeakingOrder.of(panel)).containsExactly(handling, member, presiding);
        var question = new Question(1, QuestionKind.RESULT, "裁判结果", List.of("支持", "驳回"));
        assertThat(VoteCount.of(CaseCategory.CIVIL, question, panel, Map.of(1, 0, 2, 0, 3, 1)))
                .isInstanceOfSatisfying(VoteResult.Majority.class, majority -> {
                    assertThat(majority.answer()).isZero();
                    assertThat(majority.minority()).containsExactly(3);
                });
    }

    /**
     * 民诉法 151: pronounced in court on Friday 20 November, sent within ten days: Monday 30 November. 民诉法 171: fifteen days from the
     * service on Tuesday 24 November end on Wednesday 9 December.
     */
    @Test
    @Order(10)
    void theJudgmentIsSentAndMayBeAppealed() {
        assertThat(due("NODE-SERVE", PRONOUNCED)).isEqualTo(day(11, 30));
        assertThat(due("NODE-APPEAL-J", day(11, 24))).isEqualTo(day(12, 9));
    }

    private static ServiceEffect.Served served(
            ServiceAttempt attempt, ServiceDocument document, ServiceCircumstance... circumstances) {
        var here = new ServiceSituation(document, CaseCategory.CIVIL, Procedure.ORDINARY, Set.of(circumstances));
        return (ServiceEffect.Served) ServiceReckoner.reckon(attempt, here, CALENDAR, day(12, 31));
    }

    private static LocalDate due(String node, LocalDate from) {
        return ClockReckoner.due(ClockFacts.of(node, from), CALENDAR, from).orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
