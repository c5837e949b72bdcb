package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.springframework.stereotype.Component;

/** 办理时限 Since when and until when a turn is somebody's: working days of the court's calendar, the day it opens not counted. */
@Component
class SlipTimes {

    private final CourtCalendars calendars;
    private final Clock clock;

    SlipTimes(CourtCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The same slip after a move, with the times of the turns that the move opened or ended. */
    FiledSlip after(FiledSlip filed, Slip next) {
        OffsetDateTime now = now();
        Map<Integer, FiledSlip.Times> times = new HashMap<>(filed.times());
        for (Turn turn : next.turns()) {
            FiledSlip.Times known = times.get(turn.number());
            if (turn.is(TurnState.OPEN) && known == null) {
                times.put(turn.number(), opened(filed, turn, times.get(turn.by()), now));
            } else if (turn.is(TurnState.OPEN) && known != null && known.endedAt() != null) {
                times.put(turn.number(), new FiledSlip.Times(known.openedAt(), known.dueOn(), null));
            } else if (!turn.state().pending() && known != null && known.endedAt() == null) {
                times.put(turn.number(), new FiledSlip.Times(known.openedAt(), known.dueOn(), now));
            }
        }
        return filed.with(next, times, next.state().ended() ? now : null);
    }

    /** 修改期限 A returned request is amended in the time of the route's first step; null: it has none, or nothing was returned. */
    @Nullable
    LocalDate amendBy(FiledSlip filed) {
        Integer days = filed.slip().route().step(0).workingDays();
        LocalDate returnedOn = filed.returnedOn();
        return days == null || returnedOn == null
                ? null
                : calendars.of(filed.court()).plusWorkingDays(returnedOn, days);
    }

    /** A turn handed on has the last day of the one it took the place of: nobody gains time by passing work on. */
    private FiledSlip.Times opened(FiledSlip filed, Turn turn, FiledSlip.@Nullable Times before, OffsetDateTime now) {
        if (turn.origin() == TurnOrigin.HANDED_ON && before != null) {
            return new FiledSlip.Times(now, before.dueOn(), null);
        }
        Integer days = filed.slip().route().step(turn.step()).workingDays();
        return new FiledSlip.Times(
                now, days == null ? null : calendars.of(filed.court()).plusWorkingDays(now.toLocalDate(), days), null);
    }
}
