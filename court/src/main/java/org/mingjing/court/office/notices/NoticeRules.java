package org.mingjing.court.office.notices;

import java.time.LocalDate;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 工作通知规则 How long a division may take to acknowledge, and by when is done what has no day of its own; each court sets its own. */
@Component
public class NoticeRules {

    /** 本院规则 */
    public static final Citation SOURCE = Citation.of("docs/notices", "Days");

    private final int acknowledge;
    private final int due;
    private final CourtCalendars calendars;

    NoticeRules(
            @Value("${mingjing.notices.acknowledge:1}") int acknowledge,
            @Value("${mingjing.notices.due:20}") int due,
            CourtCalendars calendars) {
        this.acknowledge = acknowledge;
        this.due = due;
        this.calendars = calendars;
    }

    public int acknowledge() {
        return acknowledge;
    }

    public int due() {
        return due;
    }

    LocalDate acknowledgeBy(CourtId court, LocalDate issued) {
        return calendars.of(court).plusWorkingDays(issued, acknowledge);
    }

    LocalDate usualDue(CourtId court, LocalDate issued) {
        return calendars.of(court).plusWorkingDays(issued, due);
    }

    public String calendar(CourtId court) {
        return calendars.of(court).version().id();
    }
}
