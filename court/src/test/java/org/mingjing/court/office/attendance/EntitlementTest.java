package org.mingjing.court.office.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.kernel.Citation;

/** 年休假 One, ten and twenty years of work completed give five, ten and fifteen days: 职工带薪年休假条例 3. */
class EntitlementTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-25, 2026-11-24, 0",
        "2025-11-24, 2026-11-24, 5",
        "2016-11-25, 2026-11-24, 5",
        "2016-11-24, 2026-11-24, 10",
        "2006-11-25, 2026-11-24, 10",
        "2006-11-24, 2026-11-24, 15",
        "1996-01-01, 2007-12-31, 0"
    })
    void daysFollowTheYearsOfWork(LocalDate worked, LocalDate on, int days) {
        assertThat(Entitlement.of("annual", worked, on).map(Entitlement::days).orElse(0))
                .isEqualTo(days);
    }

    @Test
    void whatGivesThemIsCited() {
        assertThat(Entitlement.of("annual", LocalDate.of(2000, 1, 1), LocalDate.of(2026, 1, 1))
                        .map(Entitlement::source))
                .contains(Citation.of("职工带薪年休假条例", "3"));
        assertThat(Entitlement.counted("sick")).isFalse();
    }
}
