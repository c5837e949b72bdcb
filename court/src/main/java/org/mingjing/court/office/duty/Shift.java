package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 班次 Somebody is on duty at a post on a day.
 *
 * @param made rule, hand or swap
 * @param checkedIn 签到; null: not yet
 */
@Term("班次")
public record Shift(
        ShiftId id,
        CourtId court,
        PostId post,
        LocalDate day,
        PersonId person,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String made,
        @Nullable OffsetDateTime checkedIn,
        int revision) {

    /** 签到容许 So many minutes after the beginning are in time. */
    static final int GRACE = 10;

    /** 签到时限 So many minutes before the beginning one may check in. */
    static final int EARLY = 60;

    /** 签到情况 */
    public CheckInState checkIn(OffsetDateTime now) {
        if (checkedIn != null) {
            return checkedIn.isAfter(startsAt.plusMinutes(GRACE)) ? CheckInState.LATE : CheckInState.IN_TIME;
        }
        if (now.isBefore(startsAt.minusMinutes(EARLY))) {
            return CheckInState.AHEAD;
        }
        return now.isBefore(endsAt) ? CheckInState.OPEN : CheckInState.MISSED;
    }

    public boolean on(OffsetDateTime now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }

    public boolean over(OffsetDateTime now) {
        return !now.isBefore(endsAt);
    }

    /** 签到情况 */
    @Term("签到情况")
    public enum CheckInState {
        AHEAD,
        OPEN,
        IN_TIME,
        LATE,
        MISSED
    }
}
