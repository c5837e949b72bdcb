package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 在册流转单 A slip as it is kept, with what the rules need not know.
 *
 * @param times of the turns that have been opened, by number
 */
@Term("在册流转单")
public record FiledSlip(
        SlipId id,
        CourtId court,
        String kind,
        SubjectRef subject,
        String title,
        PersonId starter,
        Slip slip,
        Map<Integer, Times> times,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt) {

    public FiledSlip {
        times = Map.copyOf(times);
    }

    /** 申请日 The day of the first submission, in the court's time. */
    public LocalDate askedOn() {
        return SlipDays.day(startedAt);
    }

    /** 办理期限 The last day of a turn; null: it has none, or was not opened yet. */
    public @Nullable LocalDate dueOn(Turn turn) {
        Times known = times.get(turn.number());
        return known == null ? null : known.dueOn();
    }

    /** 退回日 When it came back to the requester in this round; null: it did not. */
    public @Nullable LocalDate returnedOn() {
        return slip.turns().stream()
                .filter(turn -> turn.is(TurnState.RETURNED) && turn.round() == slip.round())
                .map(turn -> times.get(turn.number()))
                .filter(Objects::nonNull)
                .map(Times::endedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .map(SlipDays::day)
                .orElse(null);
    }

    FiledSlip named(String newTitle) {
        return new FiledSlip(id, court, kind, subject, newTitle, starter, slip, times, startedAt, endedAt);
    }

    FiledSlip with(Slip next, Map<Integer, Times> nextTimes, @Nullable OffsetDateTime end) {
        return new FiledSlip(id, court, kind, subject, title, starter, next, nextTimes, startedAt, end);
    }

    /**
     * 办理时间 Since when a turn is somebody's, until when it should be done, when it was.
     *
     * @param dueOn null: the step has no limit
     */
    @Term("办理时间")
    public record Times(
            OffsetDateTime openedAt,
            @Nullable LocalDate dueOn,
            @Nullable OffsetDateTime endedAt) {}
}
