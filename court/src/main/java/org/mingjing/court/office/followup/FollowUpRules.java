package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 督办规则 How near is yellow and how long is silence, in working days of the court's calendar; each court sets its own. */
@Component
public class FollowUpRules {

    /** 本院规则 */
    public static final Citation SOURCE = Citation.of("docs/followup", "Days");

    private final int near;
    private final int silence;
    private final CourtCalendars calendars;

    FollowUpRules(
            @Value("${mingjing.followup.near:3}") int near,
            @Value("${mingjing.followup.silence:10}") int silence,
            CourtCalendars calendars) {
        this.near = near;
        this.silence = silence;
        this.calendars = calendars;
    }

    public int near() {
        return near;
    }

    public int silence() {
        return silence;
    }

    /** 灯 Of a matter that waits to be checked, as it was when closing was asked for. */
    public Light light(Matter matter, LocalDate today) {
        LocalDate asked = matter.standing().askedOn();
        return Light.of(matter.nextDue(), asked == null ? today : asked, near, calendars.of(matter.court()));
    }

    public LocalDate yellowFrom(Matter matter) {
        return Light.yellowFrom(matter.nextDue(), near, calendars.of(matter.court()));
    }

    /** 反馈期限 Never after the last day of the matter itself, while that is ahead. */
    LocalDate replyBy(Matter matter, LocalDate heard) {
        return replyBy(matter.court(), heard, matter.standing().dueOn());
    }

    private LocalDate replyBy(CourtId court, LocalDate heard, LocalDate due) {
        LocalDate usual = calendars.of(court).plusWorkingDays(heard, silence);
        return due.isAfter(heard) && due.isBefore(usual) ? due : usual;
    }

    /** 催办后的反馈期限 */
    LocalDate replyAfterUrging(Matter matter, LocalDate urged) {
        return calendars.of(matter.court()).plusWorkingDays(urged, near);
    }

    LocalDate firstReplyBy(OpenMatter command) {
        return replyBy(command.court(), command.origin().occurredOn(), command.due());
    }
}
