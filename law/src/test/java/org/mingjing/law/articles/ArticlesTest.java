package org.mingjing.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kernel.Citation;

class ArticlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"民诉法", "民诉法(2023)", "民诉法（2023）", "民诉法 (2023)", "民事诉讼法", "中华人民共和国民事诉讼法", "《民事诉讼法》"})
    void theUsualNamesOfAnInstrument(String name) {
        var article = Articles.find(Citation.of(name, "152")).orElseThrow();
        assertThat(article.heading()).isEqualTo("第一百五十二条");
        assertThat(article.text()).contains("应当在立案之日起六个月内审结");
        assertThat(article.instrument().textAsOf()).isEqualTo("2026-06");
        assertThat(article.instrument().title()).isEqualTo("中华人民共和国民事诉讼法");
    }

    @ParameterizedTest
    @CsvSource({"法释〔2000〕29号, art.2", "法释[2000]29号, 2", "审限规定, 2", "审限规定, 第二条", "审限规定, 第二条第一款", "审限规定, '2(1),8'"})
    void theUsualWaysToNameAnArticle(String instrument, String article) {
        assertThat(Articles.find(Citation.of(instrument, article)).orElseThrow().number())
                .isEqualTo("2");
    }

    @Test
    void aCitationMayNameSeveralArticles() {
        assertThat(Articles.findAll(Citation.of("审限规定", "2,8")))
                .extracting(Article::number)
                .containsExactly("2", "8");
        assertThat(Articles.findAll(Citation.of("刑诉法", "246-251"))).hasSize(6);
        assertThat(Articles.findAll(Citation.of("审限规定", "9(5)")))
                .extracting(Article::number)
                .containsExactly("9");
    }

    @Test
    void whatIsNotHeldIsEmpty() {
        assertThat(Articles.find(Citation.of("民诉法", "999"))).isEmpty();
        assertThat(Articles.find(Citation.of("民诉法", "全文"))).isEmpty();
        assertThat(Articles.find(Citation.of("信访工作条例", "23"))).isEmpty();
        assertThat(Articles.find(Citation.of("没有的规定", "1"))).isEmpty();
        assertThat(Articles.instrument("(2023)")).isEmpty();
    }

    @Test
    void anotherEditionIsNotShownThisText() {
        assertThat(Articles.find(Citation.of("民诉法", "(2023) 95"))).isPresent();
        assertThat(Articles.find(Citation.of("民诉法(2017)", "95"))).isEmpty();
        assertThat(Articles.find(Citation.of("民诉法", "(2017) 95"))).isEmpty();
        assertThat(Articles.instrument("民诉法(2017)")).isPresent();
    }

    @Test
    void paragraphsStandOnLinesOfTheirOwn() {
        assertThat(Articles.find(Citation.of("民诉法", "171")).orElseThrow().text().lines())
                .hasSize(2);
    }

    @Test
    void anInstrumentTellsSinceWhenItsTextIsInForce() {
        var arbitration = Articles.instrument("仲裁法").orElseThrow();
        assertThat(arbitration.validity().from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(arbitration.hasText()).isTrue();
        var petitions = Articles.instrument("信访条例").orElseThrow();
        assertThat(petitions.shortName()).isEqualTo("信访工作条例");
        assertThat(petitions.hasText()).isFalse();
    }
}
