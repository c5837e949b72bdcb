package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "{0} days left: level {1}")
    @CsvSource({
        "30,30", "29,30", "16,30", "15,15", "11,15", "10,10", "8,10", "7,7", "5,5", "4,5", "3,3", "1,3", "0,0", "-1,-1",
        "-40,-1"
    })
    void eachNumberOfDaysHasItsLevel(int left, int level) {
        assertThat(Reminders.level(TODAY, TODAY.plusDays(left))).isEqualTo(level);
    }
}
