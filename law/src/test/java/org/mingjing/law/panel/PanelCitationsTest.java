package org.mingjing.law.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;

/** 组庭依据 Each fault with the article of its own law; which form a case asks for; a draw worked by hand. */
class PanelCitationsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # category,     procedure,            level,        judges, assessors, faults with their articles
        CIVIL,          ORDINARY,             BASIC,        2, 0, even 民诉法 40 [2]
        CIVIL,          SECOND_INSTANCE,      INTERMEDIATE, 2, 0, even 民诉法 41 [2]
        CRIMINAL,       ORDINARY,             BASIC,        2, 0, even 刑诉法 183 [2]
        ADMINISTRATIVE, ORDINARY,             BASIC,        2, 0, even 行诉法 68 [2]
        ENFORCEMENT,    ENFORCEMENT,          BASIC,        2, 0, even 法院组织法 30 [2]
        CIVIL,          SECOND_INSTANCE,      INTERMEDIATE, 2, 1, assessorsOnAppeal 民诉法 41 []
        CRIMINAL,       SECOND_INSTANCE,      INTERMEDIATE, 2, 1, assessorsOnAppeal 刑诉法 183 []
        ADMINISTRATIVE, SECOND_INSTANCE,      INTERMEDIATE, 2, 1, assessorsOnAppeal 合议庭规定 1 []
        CIVIL,          ORDINARY,             BASIC,        0, 3, 'assessorPresides 陪审员法 14 [甲], mixedForm 陪审员法 14 [0, 3]'
        CIVIL,          SUMMARY,              BASIC,        3, 0, soleProcedure 民诉法 40 []
        ADMINISTRATIVE, SUMMARY,              BASIC,        3, 0, soleProcedure 行诉法 83 []
        CRIMINAL,       EXPEDITED,            BASIC,        3, 0, soleProcedure 刑诉法 222 []
        # 三人 at the first instance below the high court, 三人至七人 above, 三人或者五人 on appeal, 三人 to review a death penalty
        CRIMINAL,       ORDINARY,             BASIC,        5, 0, 'tooManyJudges 刑诉法 183 [5, 3]'
        CRIMINAL,       ORDINARY,             INTERMEDIATE, 5, 0, 'tooManyJudges 刑诉法 183 [5, 3]'
        CRIMINAL,       ORDINARY,             INTERMEDIATE, 3, 0, ''
        CRIMINAL,       ORDINARY,             INTERMEDIATE, 4, 0, even 刑诉法 183 [4]
        CRIMINAL,       ORDINARY,             HIGH,         9, 0, 'tooManyJudges 刑诉法 183 [9, 7]'
        CRIMINAL,       ORDINARY,             SUPREME,      7, 0, ''
        CRIMINAL,       SECOND_INSTANCE,      HIGH,         7, 0, 'tooManyJudges 刑诉法 183 [7, 5]'
        CRIMINAL,       DEATH_PENALTY_REVIEW, SUPREME,      5, 0, 'tooManyJudges 刑诉法 249 [5, 3]'
        """)
    void aFaultCitesTheArticleOfItsOwnLaw(
            CaseCategory category, Procedure procedure, CourtLevel level, int judges, int assessors, String faults) {
        List<PanelSeat> seats = new ArrayList<>();
        for (int i = 0; i < judges + assessors; i++) {
            SeatKind kind = i < judges ? SeatKind.JUDGE : SeatKind.ASSESSOR;
            seats.add(new PanelSeat("m" + i, "甲", kind, i == 0, i == 0, false, Set.of()));
        }
        assertThat(told(category, procedure, level, seats)).isEqualTo(faults);
    }

    /** 民诉法 44 and 刑诉解释 212: whoever leads presides where he sits. */
    @ParameterizedTest
    @CsvSource({
        "CIVIL, 'leaderPresides 民诉法 44 [庭长]'",
        "ADMINISTRATIVE, 'leaderPresides 民诉法 44 [庭长]'",
        "CRIMINAL, 'leaderPresides 刑诉解释 212 [庭长]'",
    })
    void aLeaderWhoSitsPresides(CaseCategory category, String faults) {
        List<PanelSeat> seats = List.of(
                new PanelSeat("1", "法官", SeatKind.JUDGE, true, true, false, Set.of()),
                new PanelSeat("2", "庭长", SeatKind.JUDGE, false, false, true, Set.of()),
                new PanelSeat("3", "法官", SeatKind.JUDGE, false, false, false, Set.of()));
        assertThat(told(category, Procedure.ORDINARY, CourtLevel.BASIC, seats)).isEqualTo(faults);
    }

    @Test
    void aFaultIsTheAnswerToWhoeverAskedForThePanel() {
        var refused =
                PanelFault.of("mixedForm", Citation.of("陪审员法", "14"), 4, 1).refused();
        assertThat(refused.code()).isEqualTo("trial.fault.mixedForm");
        assertThat(refused.citation()).hasToString("陪审员法 14");
        assertThat(refused.arguments()).isEqualTo(List.<Object>of(4, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // trait, three judges and four assessors, judges only, where it stands
        "HEAVY_SENTENCE, true, false, 陪审员法 16(1)",
        "PUBLIC_INTEREST_SUIT, true, false, 陪审员法 16(2)",
        "LAND_ENVIRONMENT_FOOD, true, false, 陪审员法 16(3)",
        "MAJOR_IMPACT, true, false, 陪审员法 16(4)",
        "GROUP_INTEREST, false, false, 陪审员法 15(1)",
        "WIDE_ATTENTION, false, false, 陪审员法 15(2)",
        "ASSESSORS_NEEDED, false, false, 陪审员法 15(3)",
        "NO_HEARING, false, true, 陪审员法解释 5(3)",
        "FOREIGN_DIVORCE, false, true, 陪审员法解释 5(2)",
    })
    void whichFormACaseAsksFor(PanelTrait trait, boolean seven, boolean judges, String where) {
        assertThat(trait.needsSeven()).isEqualTo(seven);
        assertThat(trait.needsAssessors()).isEqualTo(!judges);
        assertThat(trait.barsAssessors()).isEqualTo(judges);
        assertThat(trait.citation()).hasToString(where);
    }

    /** 民诉法 41, 刑诉法 183: only a retrial 再 may follow the rules of the first instance; an application 申 for one does not. */
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, （2026）浙0104民初1号, FIRST",
        "SECOND_INSTANCE, （2026）浙01民终1号, SECOND",
        "DEATH_PENALTY_REVIEW, （2026）最高法刑核1号, SECOND",
        "TRIAL_SUPERVISION, （2026）浙0104民再1号, FIRST",
        "TRIAL_SUPERVISION, （2026）浙01民申1号, SECOND",
    })
    void byTheRulesOfWhichInstance(Procedure procedure, String number, TrialInstance instance) {
        assertThat(TrialInstance.of(procedure, number)).isEqualTo(instance);
    }

    /** Digests by sha256sum: n2:甲 is 3106…, n2:乙 5ec3…, n2:丙 0978…, n2:丁 0f52…; the smallest comes first. */
    @Test
    void aDrawIsTheOrderOfTheDigests() {
        AssessorDraw draw = AssessorDraw.of("n2", Set.of("甲", "乙", "丙", "丁"));
        assertThat(draw.order()).containsExactly("丙", "丁", "甲", "乙");
        assertThat(draw.seated(2, Set.of())).containsExactly("丙", "丁");
        assertThat(draw.seated(2, Set.of("丁"))).containsExactly("丙", "甲");
        assertThat(draw.seated(2, Set.of("甲", "乙", "丁"))).containsExactly("丙");
    }

    @ParameterizedTest
    @CsvSource({
        // grounds, who decides on a judge, on others, reviewed once
        "CIVIL, 民诉法 47, 民诉法 49, 民诉法 49, 民诉法 50",
        "ADMINISTRATIVE, 行诉法 55, 行诉法 55, 行诉法 55, 行诉解释 74",
        "CRIMINAL, 刑诉法 29, 刑诉法 31, 刑诉解释 38, 刑诉解释 35",
    })
    void whereRecusalStands(CaseCategory category, String grounds, String judge, String other, String reviewed) {
        assertThat(RecusalRules.grounds(category)).hasToString(grounds);
        assertThat(RecusalRules.decided(category, RecusalTarget.JUDGE)).hasToString(judge);
        assertThat(RecusalRules.decided(category, RecusalTarget.OTHER)).hasToString(other);
        assertThat(RecusalRules.reviewed(category)).hasToString(reviewed);
    }

    @Test
    void whoeverIsChallengedKeepsAwayUntilItIsDecided() {
        assertThat(RecusalRules.keepsAway(CaseCategory.CIVIL)).hasToString("民诉法 48");
        assertThat(RecusalRules.keepsAway(CaseCategory.ADMINISTRATIVE)).hasToString("行诉解释 74");
    }

    @ParameterizedTest
    @CsvSource({
        "KIN, CIVIL, 民诉法 47, false",
        "KIN, CRIMINAL, 刑诉法 29, false",
        "KIN, ADMINISTRATIVE, 行诉法 55, false",
        "MISCONDUCT, CIVIL, 民诉法 47, false",
        "MISCONDUCT, CRIMINAL, 刑诉法 30, true", // 刑诉解释 33: with proof
        "EARLIER_PROCEDURE, CIVIL, 民诉解释 45, false",
        "EARLIER_PROCEDURE, CRIMINAL, 刑诉解释 29, false",
        "EARLIER_PROCEDURE, ADMINISTRATIVE, 回避规定 3, false",
    })
    void theGroundOfARecusal(RecusalGround ground, CaseCategory category, String where, boolean proof) {
        assertThat(ground.citation(category)).hasToString(where);
        assertThat(ground.needsProof(category)).isEqualTo(proof);
    }

    private static String told(CaseCategory category, Procedure procedure, CourtLevel level, List<PanelSeat> seats) {
        TrialInstance instance = TrialInstance.of(procedure, "");
        return PanelRules.faults(new PanelFacts(category, procedure, instance, level, Set.of(), seats)).stream()
                .map(fault ->
                        fault.code().replace("trial.fault.", "") + " " + fault.citation() + " " + fault.arguments())
                .collect(Collectors.joining(", "));
    }
}
