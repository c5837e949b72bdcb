package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void lengthIsEndMinusBeginning() {
        assertThat(new DateRange(MAY, LocalDate.of(2026, 6, 10)).days()).isEqualTo(40);
        assertThat(new DateRange(MAY, MAY).days()).isZero();
    }

    @Test
    void theFirstDayIsInsideAndTheLastIsNot() {
        DateRange range = new DateRange(MAY, MAY.plusDays(2));
        assertThat(range.contains(MAY)).isTrue();
        assertThat(range.contains(MAY.plusDays(1))).isTrue();
        assertThat(range.contains(MAY.plusDays(2))).isFalse();
        assertThat(range.contains(MAY.minusDays(1))).isFalse();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(MAY, MAY.minusDays(1)));
    }
}
