package org.mingjing.court.office.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.Citation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 会议规则 When one is late, how early the door opens, by when minutes are written; each court sets its own. */
@Component
public class MeetingRules {

    /** 本院规则 */
    public static final Citation SOURCE = Citation.of("docs/meetings", "Days and minutes");

    private final Duration early;
    private final Duration grace;
    private final int minutes;
    private final CourtCalendars calendars;

    MeetingRules(
            @Value("${mingjing.meetings.early:30}") int early,
            @Value("${mingjing.meetings.grace:5}") int grace,
            @Value("${mingjing.meetings.minutes:3}") int minutes,
            CourtCalendars calendars) {
        this.early = Duration.ofMinutes(early);
        this.grace = Duration.ofMinutes(grace);
        this.minutes = minutes;
        this.calendars = calendars;
    }

    /** 签到开始 */
    public LocalDateTime doorOpens(Meeting meeting) {
        return starts(meeting).minus(early);
    }

    boolean doorOpen(Meeting meeting, LocalDateTime now) {
        return !now.isBefore(doorOpens(meeting)) && now.toLocalDate().equals(meeting.day());
    }

    MeetingPresence presence(Meeting meeting, LocalDateTime now) {
        return now.isAfter(starts(meeting).plus(grace)) ? MeetingPresence.LATE : MeetingPresence.PRESENT;
    }

    /** 纪要期限 So many working days after it was held. */
    public LocalDate minutesBy(Meeting meeting, LocalDate held) {
        return calendars.of(meeting.court()).plusWorkingDays(held, minutes);
    }

    private static LocalDateTime starts(Meeting meeting) {
        return meeting.day().atTime(meeting.plan().time().from());
    }
}
