package org.mingjing.law.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.procedure.Procedure;

/** 合议庭组成 Expected answers read from the articles named. */
class PanelRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # category,       procedure,       level,        judges, assessors, traits,              refused for
        CIVIL,          ORDINARY,        BASIC,        3, 0, ,                    ''
        CIVIL,          ORDINARY,        BASIC,        5, 0, ,                    ''
        CIVIL,          ORDINARY,        BASIC,        1, 2, ,                    ''
        CIVIL,          ORDINARY,        BASIC,        3, 4, ,                    ''
        CIVIL,          ORDINARY,        BASIC,        2, 0, ,                    even
        CIVIL,          ORDINARY,        BASIC,        2, 2, ,                    even mixedForm
        CIVIL,          ORDINARY,        BASIC,        4, 1, ,                    mixedForm
        CIVIL,          ORDINARY,        BASIC,        5, 2, ,                    mixedForm
        CIVIL,          SUMMARY,         BASIC,        3, 0, ,                    soleProcedure
        CIVIL,          SMALL_CLAIMS,    BASIC,        3, 0, ,                    soleProcedure
        CIVIL,          SPECIAL,         BASIC,        2, 1, ,                    assessorsInProcedure
        CIVIL,          SECOND_INSTANCE, INTERMEDIATE, 2, 1, ,                    assessorsOnAppeal
        CIVIL,          SECOND_INSTANCE, INTERMEDIATE, 3, 0, PUBLIC_INTEREST_SUIT, ''
        CIVIL,          ORDINARY,        BASIC,        3, 0, PUBLIC_INTEREST_SUIT, sevenNeeded
        CIVIL,          ORDINARY,        BASIC,        1, 2, PUBLIC_INTEREST_SUIT, sevenNeeded
        CIVIL,          ORDINARY,        BASIC,        3, 4, PUBLIC_INTEREST_SUIT, ''
        CIVIL,          ORDINARY,        BASIC,        3, 0, WIDE_ATTENTION,       assessorsNeeded
        CIVIL,          ORDINARY,        BASIC,        2, 1, WIDE_ATTENTION,       ''
        CIVIL,          ORDINARY,        BASIC,        2, 1, NO_HEARING,           assessorsBarred.NO_HEARING
        CRIMINAL,       ORDINARY,        BASIC,        5, 0, ,                    tooManyJudges
        CRIMINAL,       ORDINARY,        HIGH,         7, 0, ,                    ''
        CRIMINAL,       SECOND_INSTANCE, INTERMEDIATE, 5, 0, ,                    ''
        CRIMINAL,       SECOND_INSTANCE, HIGH,         7, 0, ,                    tooManyJudges
        CRIMINAL,       DEATH_PENALTY_REVIEW, HIGH,    5, 0, ,                    tooManyJudges
        CRIMINAL,       SUMMARY,         BASIC,        3, 0, ,                    ''
        CRIMINAL,       EXPEDITED,       BASIC,        3, 0, ,                    soleProcedure
        ADMINISTRATIVE, SUMMARY,         BASIC,        3, 0, ,                    soleProcedure
        ADMINISTRATIVE, ORDINARY,        BASIC,        3, 0, ,                    ''
        """)
    void form(
            CaseCategory category,
            Procedure procedure,
            CourtLevel level,
            int judges,
            int assessors,
            PanelTrait trait,
            String refused) {
        List<PanelSeat> seats = new ArrayList<>();
        for (int i = 0; i < judges + assessors; i++) {
            seats.add(new PanelSeat(
                    "m" + i, "张伟", i < judges ? SeatKind.JUDGE : SeatKind.ASSESSOR, i == 0, i == 0, false, Set.of()));
        }
        assertThat(codes(new PanelFacts(
                        category,
                        procedure,
                        TrialInstance.of(procedure, ""),
                        level,
                        trait == null ? Set.of() : Set.of(trait),
                        seats)))
                .isEqualTo(refused);
    }

    @Test
    void everythingWrongIsToldAtOnceWithAnArticleThatIsHeld() {
        PanelFacts facts = new PanelFacts(
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                TrialInstance.FIRST,
                CourtLevel.BASIC,
                Set.of(),
                List.of(
                        new PanelSeat("1", "甲", SeatKind.ASSESSOR, true, false, false, Set.of(SeatBar.YEARLY_CAP)),
                        new PanelSeat(
                                "2",
                                "乙",
                                SeatKind.JUDGE,
                                false,
                                false,
                                true,
                                Set.of(SeatBar.RECUSED, SeatBar.EARLIER_PROCEDURE))));
        List<PanelFault> faults = PanelRules.faults(facts);
        assertThat(codes(facts))
                .isEqualTo("even withoutHandling assessorPresides leaderPresides mixedForm bar.YEARLY_CAP bar.RECUSED"
                        + " bar.EARLIER_PROCEDURE");
        assertThat(faults)
                .allSatisfy(fault -> assertThat(Articles.findAll(fault.citation()))
                        .as(fault.code())
                        .isNotEmpty());
    }

    @Test
    void whereAPresidentAndAChiefJudgeSitOneOfThemPresides() {
        PanelSeat president = new PanelSeat("1", "院长", SeatKind.JUDGE, true, false, true, Set.of());
        PanelSeat chief = new PanelSeat("2", "庭长", SeatKind.JUDGE, false, true, true, Set.of());
        PanelSeat judge = new PanelSeat("3", "法官", SeatKind.JUDGE, false, false, false, Set.of());
        assertThat(PanelRules.faults(new PanelFacts(
                        CaseCategory.CIVIL,
                        Procedure.ORDINARY,
                        TrialInstance.FIRST,
                        CourtLevel.BASIC,
                        Set.of(),
                        List.of(president, chief, judge))))
                .isEmpty();
    }

    @Test
    void nobodyHoldsTwoSeatsButTwoPeopleMayHaveOneName() {
        PanelSeat judge = new PanelSeat("1", "张伟", SeatKind.JUDGE, true, true, false, Set.of());
        PanelSeat namesake = new PanelSeat("2", "张伟", SeatKind.JUDGE, false, false, false, Set.of());
        PanelSeat third = new PanelSeat("3", "李娜", SeatKind.JUDGE, false, false, false, Set.of());
        assertThat(codes(basic(List.of(judge, namesake, third)))).isEmpty();
        assertThat(codes(basic(List.of(judge, third, third)))).isEqualTo("twice");
    }

    private static PanelFacts basic(List<PanelSeat> seats) {
        return new PanelFacts(
                CaseCategory.CIVIL, Procedure.ORDINARY, TrialInstance.FIRST, CourtLevel.BASIC, Set.of(), seats);
    }

    @Test
    void assessorsAreDrawnSevenDaysBeforeTheHearing() {
        assertThat(AssessorDraw.latest(LocalDate.of(2026, 12, 10))).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void whoDecidesOnWhom() {
        assertThat(RecusalRules.decider(CaseCategory.CIVIL, RecusalTarget.JUDGE))
                .isEqualTo(RecusalDecider.PRESIDENT);
        assertThat(RecusalRules.decider(CaseCategory.CIVIL, RecusalTarget.OTHER))
                .as("民诉法 49")
                .isEqualTo(RecusalDecider.PRESIDING_JUDGE);
        assertThat(RecusalRules.decider(CaseCategory.CRIMINAL, RecusalTarget.OTHER))
                .as("刑诉解释 38")
                .isEqualTo(RecusalDecider.PRESIDENT);
        assertThat(RecusalRules.decider(CaseCategory.ADMINISTRATIVE, RecusalTarget.PRESIDENT))
                .isEqualTo(RecusalDecider.COMMITTEE);
        for (RecusalTarget target : RecusalTarget.values()) {
            for (CaseCategory category :
                    List.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL, CaseCategory.ADMINISTRATIVE)) {
                assertThat(Articles.findAll(RecusalRules.decided(category, target)))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void threeDaysToDecideAndNoneNamedInCriminalCases() {
        WorkingCalendar calendar = WorkingCalendar.of(PublishedHolidays.all());
        // Thursday the 19th and three days: Sunday, so Monday the 23rd
        Due term = RecusalRules.term(CaseCategory.CIVIL, LocalDate.of(2026, 11, 19), calendar);
        assertThat(term).isNotNull();
        assertThat(term.due()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(RecusalRules.term(CaseCategory.CRIMINAL, LocalDate.of(2026, 11, 19), calendar))
                .isNull();
    }

    private static String codes(PanelFacts facts) {
        return String.join(
                " ",
                PanelRules.faults(facts).stream()
                        .map(fault -> fault.code().replace("trial.fault.", ""))
                        .toList());
    }
}
