package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 督办进度 What changes in the course of a matter.
 *
 * @param dueOn the last day as it stands
 * @param heardOn the last report; before the first, the opening or the return
 * @param replyBy silent when this day has passed without a report
 * @param askedUntil an extension asked for and not decided
 * @param askedOn closing was asked for
 * @param returns how often it was sent back as too thin
 */
@Term("督办进度")
public record MatterStanding(
        MatterState state,
        LocalDate dueOn,
        LocalDate heardOn,
        LocalDate replyBy,
        @Nullable LocalDate askedUntil,
        @Nullable LocalDate askedOn,
        int returns,
        @Nullable LocalDate closedOn) {

    static MatterStanding opened(LocalDate on, LocalDate due, LocalDate reply) {
        return new MatterStanding(MatterState.OPEN, due, on, reply, null, null, 0, null);
    }

    MatterStanding reported(LocalDate on, LocalDate reply) {
        return new MatterStanding(state, dueOn, on, reply, askedUntil, askedOn, returns, closedOn);
    }

    MatterStanding asksFor(LocalDate until) {
        return new MatterStanding(state, dueOn, heardOn, replyBy, until, askedOn, returns, closedOn);
    }

    /** 延期 Decided: to that day, or it stays as it is. */
    MatterStanding extended(@Nullable LocalDate to) {
        return new MatterStanding(state, to == null ? dueOn : to, heardOn, replyBy, null, askedOn, returns, closedOn);
    }

    /** 申请办结 An extension not decided falls away with it. */
    MatterStanding asksToClose(LocalDate on) {
        return new MatterStanding(MatterState.CHECKING, dueOn, on, replyBy, null, on, returns, null);
    }

    MatterStanding returned(LocalDate on, LocalDate reply) {
        return new MatterStanding(MatterState.OPEN, dueOn, on, reply, null, null, returns + 1, null);
    }

    MatterStanding closed(LocalDate on) {
        return new MatterStanding(MatterState.CLOSED, dueOn, heardOn, replyBy, null, askedOn, returns, on);
    }

    /** 催办 He is waited for anew; when he was last heard stays. */
    MatterStanding urged(LocalDate reply) {
        return new MatterStanding(state, dueOn, heardOn, reply, askedUntil, askedOn, returns, closedOn);
    }
}
