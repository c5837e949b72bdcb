package org.mingjing.law.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.limits.Reckoning.Due;

/** 测试向量 The ten worked examples of the domain reference. */
class TestVectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "T1, NODE-APPEAL-J, 2026-02-05, false, 2026-02-20, 2026-02-24",
        "T2, CIV-1-ORD, 2026-03-31, false, 2026-09-30, 2026-09-30",
        "T3, CIV-1-ORD, 2025-08-31, false, 2026-02-28, 2026-02-28",
        "T4, CIV-1-ORD, 2025-04-03, false, 2025-10-03, 2025-10-09",
        "T5, NODE-ANSWER, 2025-09-20, false, 2025-10-05, 2025-10-09",
        "T6, NODE-APPEAL-R, 2026-04-24, false, 2026-05-04, 2026-05-06",
        "T7, CRIM-1-FAST, 2026-09-25, true, 2026-10-05, 2026-10-05",
        "T8, NODE-PUBLIC, 2026-01-20, false, 2026-02-19, 2026-02-24",
        "T9, CIV-FILE, 2026-04-29, false, 2026-05-06, 2026-05-06",
    })
    void theEndAndTheDueDate(
            String number, String limit, LocalDate start, boolean custody, LocalDate end, LocalDate due) {
        Due reckoned = reckon(new ClockFacts(limit, start, custody, List.of()));
        assertThat(reckoned.rawEnd()).as(number).isEqualTo(end);
        assertThat(reckoned.due()).as(number).isEqualTo(due);
    }

    @Test
    void t10TheDaysToApplyAndToDecide() {
        Due due = reckon(ClockFacts.of("CIV-1-ORD", LocalDate.of(2026, 3, 31)));
        assertThat(due.applyBy()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(due.decideBy()).isEqualTo(LocalDate.of(2026, 9, 25));
    }

    private static Due reckon(ClockFacts facts) {
        return (Due) ClockReckoner.reckon(facts, PublishedHolidays.calendar(), TODAY);
    }
}
