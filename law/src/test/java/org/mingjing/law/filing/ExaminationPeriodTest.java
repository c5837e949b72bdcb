package org.mingjing.law.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Step;

/** 立案审查期限 Worked by hand from 登记立案规定 8 and the published holidays. */
class ExaminationPeriodTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        "CIVIL, 2026-03-02, , 2026-03-09",
        "ADMINISTRATIVE, 2026-03-02, , 2026-03-09",
        "PRIVATE_PROSECUTION, 2026-03-02, , 2026-03-17",
        "THIRD_PARTY_REVOCATION, 2026-03-02, , 2026-04-01",
        "ENFORCEMENT_OBJECTION, 2026-03-02, , 2026-03-17",
        // 2026-05-04 lies in the May holidays
        "CIVIL, 2026-04-27, , 2026-05-06",
        "CIVIL, 2026-03-02, 2026-03-05, 2026-03-12",
        // 2026-04-04 to 2026-04-06 are holidays
        "CIVIL, 2026-03-02, 2026-03-30, 2026-04-07",
        "PRIVATE_PROSECUTION, 2026-03-02, 2026-03-20, 2026-04-07"
    })
    void theWholePeriodRunsAgainFromTheCorrection(
            FilingKind kind, LocalDate received, @Nullable LocalDate corrected, LocalDate due) {
        ExaminationPeriod period = ExaminationPeriod.of(kind, received, corrected, CALENDAR);
        assertThat(period.due()).isEqualTo(due);
        assertThat(period.provisional()).isFalse();
        assertThat(period.ledger().steps().getFirst().code())
                .isEqualTo(corrected == null ? "ledger.start" : "filing.period.restarts");
        assertThat(period.ledger().steps().getLast())
                .satisfies(step -> assertThat(step.code()).isEqualTo("filing.period.fileFirst"))
                .extracting(Step::date)
                .isEqualTo(due);
        assertThat(period.ledger().steps())
                .allSatisfy(
                        step -> assertThat(LedgerText.in(Locale.CHINA).of(step)).isNotBlank());
    }

    @Test
    void nothingIsCorrectedBeforeItIsReceived() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> ExaminationPeriod.of(FilingKind.CIVIL, day, day.minusDays(1), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearWithoutANoticeIsProvisional() {
        assertThat(ExaminationPeriod.of(FilingKind.CIVIL, LocalDate.of(2031, 3, 3), null, CALENDAR)
                        .provisional())
                .isTrue();
    }
}
