package org.mingjing.court.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.court.ui.components.field.TypedDay;

class TypedDayTest {

    @Test
    void aDayIsReadWithSpacesAroundIt() {
        assertThat(TypedDay.of(" 2024-02-29 ")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2026-02-29", "2026-2-9", "20260209", "2026/02/09"})
    void anythingElseIsNoDay(String typed) {
        assertThat(TypedDay.of(typed)).isNull();
        assertThat(TypedDay.of(null)).isNull();
    }
}
