package org.mingjing.law.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.appeal.AppealChain;
import org.mingjing.law.appeal.AppealFacts;
import org.mingjing.law.appeal.AppealOutcome;
import org.mingjing.law.appeal.AppealTerm;
import org.mingjing.law.appeal.EffectiveJudgment;
import org.mingjing.law.appeal.EffectiveJudgment.Party;
import org.mingjing.law.appeal.SecondInstance;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.limits.ClockReckoner;
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
import org.mingjing.law.trial.ConclusionDay;
import org.mingjing.law.trial.ConclusionFacts;
import org.mingjing.law.trial.ConclusionManner;

/**
 * 一件民事案件（上诉） The loan of {@link CivilCaseStoryTest} goes on: judged on Friday 20 November 2026, appealed by the defendant who was
 * found, upheld in March 2027, effective once the one who was not found has been told by public notice. The holidays of 2027 are not
 * published: only 1 January and the weekends lie in the way.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CivilAppealStoryTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();
    private static final LocalDate CLAIMANT_SERVED = day(2026, 11, 23);
    private static final LocalDate FOUND_SERVED = day(2026, 11, 24);
    private static final LocalDate FILED_ABOVE = day(2026, 12, 31);
    private static final LocalDate UPHELD = day(2027, 3, 10);

    /** 民诉法 95: published on Monday 23 November, thirty days on: Wednesday 23 December. */
    @Test
    @Order(1)
    void theMissingDefendantIsToldOfTheJudgmentByPublicNotice() {
        assertThat(toldByNotice(day(2026, 11, 23))).isEqualTo(day(2026, 12, 23));
    }

    /** 民诉法 171: fifteen days for each from his own service: Tuesday 8 December, Wednesday 9 December, Thursday 7 January. */
    @Test
    @Order(2)
    void eachPartyHasHisOwnTimeToAppeal() {
        assertThat(term(CLAIMANT_SERVED)).isEqualTo(day(2026, 12, 8));
        assertThat(term(FOUND_SERVED)).isEqualTo(day(2026, 12, 9));
        assertThat(term(day(2026, 12, 23))).isEqualTo(day(2027, 1, 7));
        assertThat(firstInstance(false, day(2026, 12, 10)))
                .as("one of them may still appeal")
                .isInstanceOfSatisfying(
                        EffectiveJudgment.TermRuns.class,
                        runs -> assertThat(runs.last()).isEqualTo(day(2027, 1, 7)));
    }

    /** 民诉法 158: handed in on Monday 7 December, in time; the judgment is not effective. 办法 22: the fee within seven days, the 14th. */
    @Test
    @Order(3)
    void theDefendantAppealsAndPaysTheFee() {
        assertThat(firstInstance(true, day(2027, 2, 1))).isInstanceOf(EffectiveJudgment.Appealed.class);
        assertThat(Advance.APPELLANT.after(day(2026, 12, 7), CALENDAR).due()).isEqualTo(day(2026, 12, 14));
    }

    /**
     * 民诉法 174: the copy within five days, Saturday 12 December, so Monday; served on Thursday the 10th: fifteen days to answer, Friday
     * the 25th; answered on Monday the 21st: the copy of the answer and the file within five days, Saturday the 26th, so Monday.
     * 审限规定 6: the file came on Wednesday the 30th, filed within five days, Monday 4 January.
     */
    @Test
    @Order(4)
    void theFileGoesUpByFiveClocks() {
        var facts = new AppealFacts(
                CaseCategory.CIVIL,
                null,
                day(2026, 12, 7),
                day(2027, 1, 7),
                false,
                day(2026, 12, 10),
                day(2026, 12, 21),
                day(2026, 12, 23),
                day(2026, 12, 28),
                day(2026, 12, 30),
                null,
                null,
                FILED_ABOVE);
        assertThat(AppealChain.of(facts, CALENDAR))
                .extracting(step -> step.step() + " " + step.due())
                .containsExactly(
                        "COPY 2026-12-14",
                        "ANSWER 2026-12-25",
                        "ANSWER_COPY 2026-12-28",
                        "TRANSFER 2026-12-28",
                        "FILING 2027-01-04");
    }

    /** 民诉法 183: three months from 31 December: Wednesday 31 March, which the notice for 2027 may still move. */
    @Test
    @Order(5)
    void theUpperCourtHasThreeMonths() {
        SecondInstance second = SecondInstance.of(CaseCategory.CIVIL, false);
        assertThat(second.typeWord()).isEqualTo("民终");
        var due = ClockReckoner.step(second.limit(), FILED_ABOVE, CALENDAR);
        assertThat(due.due()).isEqualTo(day(2027, 3, 31));
        assertThat(due.provisional()).isTrue();
    }

    /** 民诉法 177(1): the appeal is dismissed; 审限规定 10: the case ends with the pronouncement on 10 March. */
    @Test
    @Order(6)
    void theJudgmentIsUpheld() {
        assertThat(AppealOutcome.UPHELD.citation(CaseCategory.CIVIL)).isEqualTo(Citation.of("民诉法", "177(1)"));
        assertThat(AppealOutcome.UPHELD.firstStands()).isTrue();
        assertThat(ConclusionDay.of(new ConclusionFacts(ConclusionManner.AFFIRMED, UPHELD, List.of(), List.of())))
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted -> assertThat(((ConclusionDay) granted.result()).on())
                                .isEqualTo(UPHELD));
    }

    /** 民诉法 182: final. Served on 12 and 15 March, and by a notice of 15 March on Wednesday 14 April: effective that day. */
    @Test
    @Order(7)
    void theJudgmentIsEffectiveOnceAllAreTold() {
        LocalDate last = toldByNotice(day(2027, 3, 15));
        assertThat(last).isEqualTo(day(2027, 4, 14));
        var all = List.of(
                new Party("甲", day(2027, 3, 12), false),
                new Party("乙", day(2027, 3, 15), false),
                new Party("丙", last, false));
        Citation end = EffectiveJudgment.secondInstance(CaseCategory.CIVIL);
        assertThat(end).isEqualTo(Citation.of("民诉法", "182"));
        assertThat(EffectiveJudgment.of(CaseCategory.CIVIL, false, end, null, all, false, null, last, CALENDAR))
                .isInstanceOfSatisfying(
                        EffectiveJudgment.Effective.class,
                        effective -> assertThat(effective.on()).isEqualTo(last));
    }

    private static LocalDate toldByNotice(LocalDate published) {
        var notice = new ServiceAttempt(
                ServiceMeans.PUBLIC_NOTICE,
                published,
                ServiceOutcome.PUBLISHED,
                published,
                EnumSet.of(ServiceEvidence.NOTICE, ServiceEvidence.REASON_ON_FILE));
        var here = new ServiceSituation(
                ServiceDocument.JUDGMENT,
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                Set.of(ServiceCircumstance.WHEREABOUTS_UNKNOWN));
        return ((ServiceEffect.Served) ServiceReckoner.reckon(notice, here, CALENDAR, published.plusMonths(3))).on();
    }

    private static LocalDate term(LocalDate served) {
        return AppealTerm.of(CaseCategory.CIVIL, false, served, false, CALENDAR).last();
    }

    private static EffectiveJudgment firstInstance(boolean appealed, LocalDate asOf) {
        var all = List.of(
                new Party("甲", CLAIMANT_SERVED, false),
                new Party("乙", FOUND_SERVED, false),
                new Party("丙", day(2026, 12, 23), false));
        return EffectiveJudgment.of(CaseCategory.CIVIL, false, null, null, all, appealed, null, asOf, CALENDAR);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
