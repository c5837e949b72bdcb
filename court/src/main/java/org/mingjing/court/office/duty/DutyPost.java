package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Term;

/**
 * 岗位 Where somebody is on duty.
 *
 * @param ends not after {@code starts}: on the next day
 * @param heads how many on a day
 * @param headsOff how many on a day of a holiday
 */
@Term("岗位")
public record DutyPost(
        PostId id,
        CourtId court,
        String name,
        String place,
        String phone,
        LocalTime starts,
        LocalTime ends,
        PostDays days,
        int heads,
        int headsOff,
        boolean inUse,
        int revision) {

    /** 当日人数 None on a day on which the post is not held. */
    public int headsOn(LocalDate day, DutyDays calendar) {
        boolean held = switch (days) {
            case EVERY -> true;
            case WORKING -> calendar.working(day);
            case REST -> !calendar.working(day);
        };
        return !held ? 0 : calendar.holiday(day) ? headsOff : heads;
    }

    public OffsetDateTime startsAt(LocalDate day) {
        return day.atTime(starts).atZone(CourtTime.ZONE).toOffsetDateTime();
    }

    public OffsetDateTime endsAt(LocalDate day) {
        LocalDate last = ends.isAfter(starts) ? day : day.plusDays(1);
        return last.atTime(ends).atZone(CourtTime.ZONE).toOffsetDateTime();
    }
}
