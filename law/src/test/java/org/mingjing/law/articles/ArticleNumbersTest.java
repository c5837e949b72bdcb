package org.mingjing.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.law.register.Validity;

class ArticleNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        152               | 152
        9(5)              | 9
        9（5）            | 9
        2,8               | 2 8
        3、 9             | 3 9
        303-304           | 303 304
        36–38             | 36 37 38
        5-5               | 5
        1-51              | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51
        art. 2            | 2
        arts 2 and 8      | 2 8
        第一百五十二条    | 152
        第二十条第一款    | 20
        120之一           | 120之一
        (2017) 92         | 92
        三                | 3
        1260              | 1260
        2,2               | 2
        """)
    void readsTheArticlesNamed(String cited, String numbers) {
        assertThat(ArticleNumbers.read(cited)).isEqualTo(List.of(numbers.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"全文", "", "(5)", "12345", "-5", "5-", "8-2", "0-3", "1-52", "之一", "a1"})
    void namesNoArticle(String cited) {
        assertThat(ArticleNumbers.read(cited)).isEmpty();
    }

    @Test
    void anInsertedArticleKeepsItsNumeralInTheHeading() {
        var instrument = new Instrument(
                "刑法", List.of(), "中华人民共和国刑法", "", "2023", Validity.since(LocalDate.of(2024, 3, 1)), "", "");
        assertThat(new Article(instrument, "120之一", "…").heading()).isEqualTo("第一百二十条之一");
        assertThat(new Article(instrument, "120", "…").heading()).isEqualTo("第一百二十条");
    }
}
