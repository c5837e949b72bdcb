package org.mingjing.law.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.LedgerText;

/** 延期开庭 延审规定 2, 3, 6; 民诉法 149, 刑诉法 204, 行诉解释 72. */
class AdjournmentTest {

    @ParameterizedTest
    @CsvSource({
        "CIVIL, ORDINARY, ABSENCE, 0, false, ",
        "CIVIL, ORDINARY, EVIDENCE, 1, false, ",
        "CIVIL, ORDINARY, EVIDENCE, 2, false, hearing.adjourn.tooOften",
        "CIVIL, SUMMARY, RECUSAL, 0, false, ",
        "CIVIL, SUMMARY, RECUSAL, 1, false, hearing.adjourn.tooOften",
        "CIVIL, SMALL_CLAIMS, ABSENCE, 1, false, hearing.adjourn.tooOften",
        "CIVIL, SECOND_INSTANCE, ABSENCE, 5, false, ",
        "CIVIL, ORDINARY, OTHER, 0, false, hearing.adjourn.needsPresident",
        "CIVIL, ORDINARY, OTHER, 0, true, ",
        "CIVIL, ORDINARY, OTHER, 2, true, hearing.adjourn.tooOften",
        "CIVIL, ORDINARY, INVESTIGATION, 0, false, hearing.adjourn.noSuchGround",
        "CRIMINAL, ORDINARY, INVESTIGATION, 2, false, ",
        "CRIMINAL, ORDINARY, ABSENCE, 0, false, hearing.adjourn.noSuchGround",
        "CRIMINAL, ORDINARY, OTHER, 0, false, hearing.adjourn.noSuchGround",
        "ADMINISTRATIVE, ORDINARY, OTHER, 4, false, ",
        "ENFORCEMENT, ENFORCEMENT, ABSENCE, 0, false, hearing.adjourn.noSuchGround"
    })
    void groundsNumberAndPresident(
            CaseCategory category,
            Procedure procedure,
            AdjournmentGround ground,
            int before,
            boolean approved,
            String broken) {
        List<HearingPoint> points = new Adjournment(category, procedure, ground, before, approved).review();
        assertThat(points)
                .filteredOn(point -> point.verdict() == Verdict.BROKEN)
                .extracting(point -> point.phrase().key())
                .isEqualTo(broken == null ? List.of() : List.of(broken));
        assertThat(points).allSatisfy(point -> {
            assertThat(Articles.find(point.citation())).isPresent();
            assertThat(LedgerText.in(Locale.CHINA).of(point.phrase())).isNotBlank();
            assertThat(LedgerText.in(Locale.ENGLISH).of(point.phrase())).isNotBlank();
        });
    }

    @Test
    void theItemOfTheArticle() {
        assertThat(AdjournmentGround.EVIDENCE.citation(CaseCategory.CIVIL)).hasToString("Optional[民诉法 149(3)]");
        assertThat(AdjournmentGround.EVIDENCE.citation(CaseCategory.CRIMINAL)).hasToString("Optional[刑诉法 204(1)]");
        assertThat(AdjournmentGround.OTHER.citation(CaseCategory.ADMINISTRATIVE))
                .hasToString("Optional[行诉解释 72(4)]");
    }
}
