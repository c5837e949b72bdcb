package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十一, 21",
        "一百, 100",
        "一百零一, 101",
        "一百一十, 110",
        "一百五十二, 152",
        "一千零一, 1001",
        "一千零一十, 1010",
        "一千二百六十, 1260",
        "九千九百九十九, 9999"
    })
    void writesAndReads(String numeral, int number) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(numeral);
        assertThat(ChineseNumeral.parse(numeral)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "零", "一一", "百", "十百", "十十", "一十一百", "条", "152", "一百x"})
    void whatIsNoNumeralIsEmpty(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }

    @Property
    void everyNumberIsReadBack(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.of(number))).hasValue(number);
    }

    @Test
    void onlyFromOneToFourDigits() {
        assertThatThrownBy(() -> ChineseNumeral.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChineseNumeral.of(10_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
