package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourtCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"最高法", "浙", "内25", "津0114", "兵0101", "军01"})
    void courtCodes(String code) {
        assertThat(CourtCode.parse(" " + code + " ")).contains(CourtCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "最高", "浙0", "浙048", "浙04831", "桐", "0483", "浙04a3", "浙０４"})
    void notCourtCodes(String text) {
        assertThat(CourtCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> CourtCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsItsProvinceAndDigits() {
        assertThat(CourtCode.of("浙0483").province()).contains('浙');
        assertThat(CourtCode.of("浙0483").digits()).isEqualTo("0483");
        assertThat(CourtCode.of("最高法").province()).isEmpty();
        assertThat(CourtCode.of("最高法").digits()).isEmpty();
        assertThat(CourtCode.of("最高法").isSupreme()).isTrue();
        assertThat(CourtCode.of("浙")).isLessThan(CourtCode.of("浙04"));
    }
}
