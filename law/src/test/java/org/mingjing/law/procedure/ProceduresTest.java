package org.mingjing.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.casetype.CaseTypes;

class ProceduresTest {

    @ParameterizedTest
    @CsvSource({
        "普通, ORDINARY",
        "普通程序, ORDINARY",
        " 简易 , SUMMARY",
        "小额, SMALL_CLAIMS",
        "小额诉讼程序, SMALL_CLAIMS",
        "速裁, EXPEDITED",
        "二审, SECOND_INSTANCE",
        "再审, TRIAL_SUPERVISION",
        "特别程序, SPECIAL",
        "普, ",
        "'', "
    })
    void namesInFullAndAsLedgersShortenThem(String name, Procedure procedure) {
        assertThat(Procedure.named(name).orElse(null)).isEqualTo(procedure);
    }

    @Test
    void theTermOfTheLaw() {
        assertThat(Procedure.SMALL_CLAIMS.term()).isEqualTo("小额诉讼程序");
    }

    @Test
    void theProceduresOfAFirstInstance() {
        assertThat(Procedures.forType("民初"))
                .extracting(ProcedureRule::procedure)
                .containsExactly(Procedure.ORDINARY, Procedure.SUMMARY, Procedure.SMALL_CLAIMS);
        assertThat(Procedures.forType("刑初"))
                .extracting(ProcedureRule::procedure)
                .containsExactly(Procedure.ORDINARY, Procedure.SUMMARY, Procedure.EXPEDITED);
        assertThat(Procedures.rule("行初", Procedure.SUMMARY).orElseThrow().citation())
                .isEqualTo(Citation.of("行诉法", "82"));
    }

    @Test
    void whatTheLawDoesNotOpen() {
        assertThat(Procedures.rule("民终", Procedure.SUMMARY)).isEmpty();
        assertThat(Procedures.rule("民初", Procedure.EXPEDITED)).isEmpty();
        assertThat(Procedures.rule("行初", Procedure.SMALL_CLAIMS)).isEmpty();
        assertThat(Procedures.forType("司救执")).isEmpty();
    }

    @Test
    void everyRuleIsForATypeInUseAndItsArticleCanBeRead() {
        assertThat(Procedures.all()).hasSize(37).allSatisfy(rule -> {
            assertThat(CaseTypes.byWord(rule.typeWord(), LocalDate.of(2026, 1, 5)))
                    .isPresent();
            assertThat(Articles.find(rule.citation())).isPresent();
        });
    }
}
