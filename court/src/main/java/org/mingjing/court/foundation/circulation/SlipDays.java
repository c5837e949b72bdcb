package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;

/**
 * 办理期限由来 What the last day of one open turn, or of a returned request, was reckoned from.
 *
 * @param from the day itself is not counted
 * @param handedOnAt when it was handed on to this person, which gives no time; null: it was not
 */
@Term("办理期限由来")
public record SlipDays(
        Cause cause,
        PersonId person,
        String step,
        LocalDate from,
        @Nullable LocalDate handedOnAt,
        int workingDays,
        LocalDate dueOn) {

    /** 起算事由 */
    @Term("起算事由")
    public enum Cause {
        /** 到达本环节 */
        OPENED,
        /** 退回申请人 */
        RETURNED
    }

    /** One for each open turn that has a last day, in their order; those of a returned request come of its amendment. */
    public static List<SlipDays> of(FiledSlip filed, WorkingCalendar calendar) {
        Slip slip = filed.slip();
        return slip.state() == SlipState.RETURNED
                ? amending(filed, calendar).stream().toList()
                : slip.live()
                        .filter(turn -> turn.is(TurnState.OPEN))
                        .flatMap(turn -> opened(filed, turn).stream())
                        .toList();
    }

    private static Optional<SlipDays> opened(FiledSlip filed, Turn turn) {
        Turn first = first(filed, turn);
        LocalDate dueOn = filed.dueOn(turn);
        FiledSlip.Times since = filed.times().get(first.number());
        FiledSlip.Times times = filed.times().get(turn.number());
        RouteStep step = filed.slip().route().step(turn.step());
        Integer days = step.workingDays();
        if (dueOn == null || since == null || times == null || days == null) {
            return Optional.empty();
        }
        return Optional.of(new SlipDays(
                Cause.OPENED,
                turn.holder(),
                step.name(),
                day(since.openedAt()),
                first.equals(turn) ? null : day(times.openedAt()),
                days,
                dueOn));
    }

    /** The one whose place it took, through however many hands. */
    private static Turn first(FiledSlip filed, Turn turn) {
        Integer by = turn.by();
        return by == null || turn.origin() != TurnOrigin.HANDED_ON
                ? turn
                : first(filed, filed.slip().turns().get(by - 1));
    }

    /** A returned request is amended in the time of the route's first step. */
    private static Optional<SlipDays> amending(FiledSlip filed, WorkingCalendar calendar) {
        LocalDate from = filed.returnedOn();
        RouteStep first = filed.slip().route().step(0);
        Integer days = first.workingDays();
        return from == null || days == null
                ? Optional.empty()
                : Optional.of(new SlipDays(
                        Cause.RETURNED,
                        filed.starter(),
                        first.name(),
                        from,
                        null,
                        days,
                        calendar.plusWorkingDays(from, days)));
    }

    static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(CourtTime.ZONE).toLocalDate();
    }
}
