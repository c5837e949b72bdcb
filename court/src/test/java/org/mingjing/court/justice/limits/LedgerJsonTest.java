package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Reckoning;
import org.mingjing.law.limits.Span;

class LedgerJsonTest {

    @Test
    void aLedgerIsReadBackAsItWasKept() {
        LocalDate filed = LocalDate.of(2026, 3, 31);
        ClockFacts facts = new ClockFacts(
                "CIV-1-SUM",
                filed,
                false,
                List.of(
                        new ClockEvent.Extension(Span.months(1), Approver.PRESIDENT, filed.plusDays(60)),
                        new ClockEvent.Exclusion(
                                ExclusionGrounds.of("EX-06").orElseThrow(), filed.plusDays(10), filed.plusDays(40)),
                        new ClockEvent.Conversion("CIV-1-ORD", filed.plusDays(80))));
        var due = (Reckoning.Due)
                ClockReckoner.reckon(facts, WorkingCalendar.of(PublishedHolidays.all()), filed.plusDays(90));

        assertThat(due.ledger().steps()).hasSizeGreaterThan(4);
        assertThat(LedgerJson.ledger(LedgerJson.of(due.ledger()))).isEqualTo(due.ledger());
    }
}
