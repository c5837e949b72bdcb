package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;

/**
 * 暂缓生效的同意 A last consent given in a pile. It has signed nothing yet: when its window closes it is asked again, and given then.
 *
 * @param turn number of the turn it would sign
 * @param givenOn the day in the world on which the person gave it
 * @param closesAt until then it may be undone
 * @param refusal why it was not carried out; null: it was, or it is not decided
 */
@Term("暂缓生效的同意")
public record HeldConsent(
        UUID id,
        CourtId court,
        SlipId slip,
        int turn,
        PersonId holder,
        String opinion,
        LocalDate givenOn,
        OffsetDateTime heldAt,
        OffsetDateTime closesAt,
        State state,
        Decision.@Nullable Refused<String> refusal) {

    boolean closed(OffsetDateTime now) {
        return !now.isBefore(closesAt);
    }

    /** Whether the turn it would sign still waits for it: nobody signed, took away or ended it meanwhile. */
    public boolean concerns(FiledSlip filed) {
        return filed.slip()
                .live(holder, TurnState.OPEN)
                .filter(open -> open.number() == turn)
                .isPresent();
    }

    /** 暂缓同意的状态 */
    @Term("暂缓同意的状态")
    public enum State {
        /** 未生效 */
        HELD,
        /** 已撤回 */
        UNDONE,
        /** 已生效 */
        DONE,
        /** 不需生效 the turn was signed, taken away or ended by somebody meanwhile */
        LAPSED,
        /** 未能生效 refused when the window closed: it is the signer's work again */
        REFUSED
    }
}
