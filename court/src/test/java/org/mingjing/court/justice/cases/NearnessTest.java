package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.court.ui.components.due.Urgency;

class NearnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "{0} days left: {1}")
    @CsvSource({"-31,LONG_OVERDUE", "-30,OVERDUE", "-1,OVERDUE", "0,NEARING", "15,NEARING", "16,AHEAD", "400,AHEAD"})
    void eachNumberOfDaysHasItsGroup(int left, Nearness group) {
        assertThat(Nearness.of(TODAY.plusDays(left), TODAY)).isEqualTo(group);
    }

    @ParameterizedTest(name = "{0}, {1} days left: {2}")
    @CsvSource({
        "RUNNING,-31,SEVERE",
        "STOPPED,-31,SEVERE",
        "STOPPED,-1,OVERDUE",
        "STOPPED,0,PAUSED",
        "RUNNING,0,NEAR",
        "RUNNING,16,AHEAD",
        "MET,-31,ENDED",
        "OVERRUN,-1,ENDED"
    })
    void aClockThatStandsIsUrgentOnlyOnceItsDayIsOver(ClockMark mark, int left, Urgency shown) {
        assertThat(Nearness.shown(mark, TODAY.plusDays(left), TODAY)).isEqualTo(shown);
    }
}
