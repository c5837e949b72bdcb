package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning;
import org.springframework.stereotype.Component;

/** 移送审判庭的期限 Three days from the decision to file (审限规定 7): until then a case has its judge. */
@Component
public class HandoverPeriod {

    private static final String LIMIT = "FILE-TOJUDGE";

    private final CourtCalendars calendars;

    HandoverPeriod(CourtCalendars calendars) {
        this.calendars = calendars;
    }

    public Reckoning.Due of(CourtId court, LocalDate filedOn) {
        return ClockReckoner.step(LIMIT, filedOn, calendars.of(court));
    }
}
