package org.mingjing.court.foundation.circulation.slip;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 签办 One person's duty to sign in one step of one round.
 *
 * @param number unique within the slip, rising
 * @param step index of the step in the route
 * @param waitsFor the turn that must be done first; null: none
 * @param by the turn through which it was added, delegated or handed on; null: the route
 * @param signedBy whose hand it was: the holder's or a deputy's; null: not signed
 * @param seen the version of the form that was signed; 0: not signed
 */
@Term("签办")
public record Turn(
        int number,
        int round,
        int step,
        PersonId holder,
        TurnState state,
        TurnOrigin origin,
        @Nullable Integer waitsFor,
        @Nullable Integer by,
        @Nullable PersonId signedBy,
        int seen) {

    public boolean live(Slip slip) {
        return round == slip.round() && step == slip.step() && state != TurnState.LAPSED && state != TurnState.CLOSED;
    }

    /** Whose hand signed it. */
    PersonId hand() {
        return Objects.requireNonNull(signedBy);
    }

    public boolean is(TurnState one) {
        return state == one;
    }

    Turn in(TurnState next) {
        return new Turn(number, round, step, holder, next, origin, waitsFor, by, signedBy, seen);
    }

    /** As signed by that hand at that version of the form. */
    Turn signed(TurnState next, PersonId hand, int version) {
        return new Turn(number, round, step, holder, next, origin, waitsFor, by, hand, version);
    }

    /** Open again, as if never signed. */
    Turn reopened() {
        return new Turn(number, round, step, holder, TurnState.OPEN, origin, waitsFor, by, null, 0);
    }

    Turn after(@Nullable Integer other) {
        return new Turn(number, round, step, holder, state, origin, other, by, signedBy, seen);
    }
}
