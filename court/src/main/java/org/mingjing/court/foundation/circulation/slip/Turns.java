package org.mingjing.court.foundation.circulation.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 签办的变动 How turns change: one by one, then whoever may open is opened. */
final class Turns {

    private Turns() {}

    static Slip change(Slip slip, Predicate<Turn> which, UnaryOperator<Turn> how) {
        return slip.with(slip.turns().stream()
                .map(turn -> which.test(turn) ? how.apply(turn) : turn)
                .toList());
    }

    static Slip replace(Slip slip, Turn turn) {
        return change(slip, other -> other.number() == turn.number(), other -> turn);
    }

    static Slip add(
            Slip slip, PersonId holder, TurnState state, TurnOrigin origin, @Nullable Integer waitsFor, Turn by) {
        List<Turn> turns = new ArrayList<>(slip.turns());
        turns.add(new Turn(
                turns.size() + 1, slip.round(), slip.step(), holder, state, origin, waitsFor, by.number(), null, 0));
        return slip.with(turns);
    }

    /** What waited for the one waits for the other. */
    static Slip rewire(Slip slip, int from, @Nullable Integer to) {
        return change(slip, turn -> turn.live(slip) && Objects.equals(turn.waitsFor(), from), turn -> turn.after(to));
    }

    /** Opens every live turn that has nothing left to wait for. */
    static Slip wake(Slip slip) {
        return change(
                slip,
                turn -> turn.live(slip) && turn.is(TurnState.WAITING) && free(slip, turn),
                turn -> turn.in(TurnState.OPEN));
    }

    private static boolean free(Slip slip, Turn turn) {
        Integer waitsFor = turn.waitsFor();
        return waitsFor == null
                || slip.turn(waitsFor).state().done()
                || !slip.turn(waitsFor).live(slip);
    }

    /** Nobody is asked any more in the present step; what was signed stays signed. */
    static Slip dismiss(Slip slip, TurnState nobody) {
        return change(slip, turn -> turn.live(slip) && turn.state().pending(), turn -> turn.in(nobody));
    }
}
