package org.mingjing.court.office.stocktake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 盘点规则 By what hour a day is completed, and how long a remark that becomes a matter may take; each court sets its own. */
@Component
public class StocktakeRules {

    /** 本院规则 */
    public static final Citation SOURCE = Citation.of("docs/notices", "Daily stocktake");

    private final LocalTime by;
    private final int matterDays;
    private final CourtCalendars calendars;
    private final Clock clock;

    StocktakeRules(
            @Value("${mingjing.stocktake.by:17:30}") String by,
            @Value("${mingjing.stocktake.matter:5}") int matterDays,
            CourtCalendars calendars,
            Clock clock) {
        this.by = LocalTime.parse(by);
        this.matterDays = matterDays;
        this.calendars = calendars;
        this.clock = clock;
    }

    public LocalTime by() {
        return by;
    }

    public int matterDays() {
        return matterDays;
    }

    public OffsetDateTime dueAt(LocalDate day) {
        return day.atTime(by).atZone(CourtTime.ZONE).toOffsetDateTime();
    }

    /** 到点 Whether the hour of that day has passed. */
    public boolean due(LocalDate day) {
        return OffsetDateTime.now(clock).isAfter(dueAt(day));
    }

    public boolean workingDay(CourtId court, LocalDate day) {
        return calendars.of(court).isWorkingDay(day);
    }

    /** 次日 The next working day after the day it is about, and not before the day on which it is said. */
    LocalDate itemOn(CourtId court, LocalDate day, LocalDate said) {
        LocalDate next = day.plusDays(1);
        return calendars.of(court).rollForward(next.isBefore(said) ? said : next);
    }

    LocalDate matterDue(CourtId court, LocalDate said) {
        return calendars.of(court).plusWorkingDays(said, matterDays);
    }

    /**
     * 状态 Of the day of a division.
     *
     * @param since when the court began to take stock; null: it does not
     * @param first the first version; null: there is none
     */
    public StocktakeState state(
            CourtId court, LocalDate day, @Nullable LocalDate since, @Nullable StocktakeSheet first) {
        if (first != null) {
            return first.late() ? StocktakeState.LATE : StocktakeState.COMPLETED;
        }
        if (since == null || day.isBefore(since) || day.isAfter(LocalDate.now(clock))) {
            return workingDay(court, day) ? StocktakeState.NONE : StocktakeState.OFF;
        }
        if (!workingDay(court, day)) {
            return StocktakeState.OFF;
        }
        return due(day) ? StocktakeState.MISSING : StocktakeState.OPEN;
    }
}
