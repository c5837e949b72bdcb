package org.mingjing.law.casetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.register.Validity;

class CaseTypesTest {

    @ParameterizedTest
    @CsvSource({
        "刑初, CRIMINAL",
        "民辖终, JURISDICTION",
        "行赔初, COMPENSATION_AND_AID",
        "执恢, ENFORCEMENT",
        "破申, INSOLVENCY",
        "司惩复, SANCTION",
        "财保, PRESERVATION",
        "认台, INTERREGIONAL_ASSISTANCE",
        "协外认, INTERNATIONAL_ASSISTANCE",
        "司救执, COMPENSATION_AND_AID",
        "民特, CIVIL",
        "行审, ADMINISTRATIVE"
    })
    void aWordInUse(String word, CaseCategory category) {
        assertThat(CaseTypes.byWord(word, LocalDate.of(2026, 1, 5))
                        .orElseThrow()
                        .category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "诉前调, 2024-12-31, true", "诉前调, 2025-01-01, false", "诉前调确, 2021-12-31, false", "诉前调确, 2022-01-01, true",
        "民破, 2016-01-01, true", "民破, 2016-08-01, false", "破申, 2016-07-31, false", "破申, 2016-08-01, true",
        "调确, 2015-06-01, true", "调确, 2016-01-01, false", "刑初, 2015-12-31, false", "邢初, 2018-01-01, false"
    })
    void aWordMayBeGivenOnlyWhileItIsInUse(String word, LocalDate received, boolean inUse) {
        assertThat(CaseTypes.byWord(word, received).isPresent()).isEqualTo(inUse);
    }

    @Test
    void oneWordForSeveralKinds() {
        assertThat(CaseTypes.ever("民特").orElseThrow().kinds()).hasSize(13);
        assertThat(CaseTypes.ever("刑辖").orElseThrow().kinds())
                .containsExactly(new CaseKind("0102", "刑事提级管辖案件"), new CaseKind("0103", "刑事指定管辖案件"));
        assertThat(CaseTypes.all()).hasSize(135);
    }

    @ParameterizedTest
    @CsvSource({
        "（2018）浙0483刑初12号, CRIMINAL", "（2014）焦刑一初字第8号, CRIMINAL", "（2013）穗中法民五终字第12号, CIVIL",
        "（2014）浙商初字第2号, CIVIL", "（2014）嘉桐执字第9号, ENFORCEMENT", "（2014）嘉刑执字第9号, CRIMINAL",
        "（2014）嘉行初字第9号, ADMINISTRATIVE", "（2014）嘉法赔字第9号, COMPENSATION_AND_AID", "（2014）嘉破字第9号, INSOLVENCY"
    })
    void theCategoryOfANumberInEitherForm(String text, CaseCategory category) {
        assertThat(CaseTypes.categoryOf(number(text))).contains(category);
    }

    @Test
    void aWordOfNoListTellsNothingByItself() {
        assertThat(CaseTypes.categoryOf(number("（2018）浙0483邢初12号"))).isEmpty();
        assertThat(CaseTypes.of(number("（2018）浙0483邢初12号"))).isEmpty();
    }

    @Test
    void aWordThatStandsForNothingIsNoType() {
        assertThatThrownBy(() -> new CaseType(
                        "无",
                        CaseCategory.CIVIL,
                        List.of(),
                        Validity.since(LocalDate.of(2016, 1, 1)),
                        Reliability.READ,
                        ""))
                .hasMessageContaining("无");
    }

    @ParameterizedTest
    @CsvSource({
        "赔, COMPENSATION_AND_AID",
        "执, ENFORCEMENT",
        "刑执, CRIMINAL",
        "刑一初, CRIMINAL",
        "行, ADMINISTRATIVE",
        "破, INSOLVENCY",
        "民一初, CIVIL",
        "商初, CIVIL",
        "经初, CIVIL",
        "督,"
    })
    void whatTheCharactersOfAFormerWordTell(String word, CaseCategory category) {
        assertThat(FormerTypeWords.category(word).orElse(null)).isEqualTo(category);
    }

    @Test
    void theTypeOfANumberWhoseDayIsNotKnown() {
        assertThat(CaseTypes.of(number("（2016）浙0483民破1号"))).isPresent();
        assertThat(CaseTypes.of(number("（2017）浙0483民破1号"))).isEmpty();
        assertThat(CaseTypes.of(number("（2016）浙0483破申1号"))).isPresent();
        assertThat(CaseTypes.of(number("（2025）浙0483诉前调1号"))).isEmpty();
    }

    private static CaseNumber number(String text) {
        return CaseNumber.parse(text).number().orElseThrow();
    }
}
