package org.mingjing.court.foundation.circulation.slip;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 纸面签办 A turn of the second reckoning. */
final class PaperTurn {

    final int round;
    final int step;
    final PersonId holder;
    final TurnOrigin origin;
    final @Nullable PaperTurn through;
    TurnState state = TurnState.OPEN;

    @Nullable
    PaperTurn awaited;

    @Nullable
    PersonId hand;

    int seen;

    PaperTurn(int round, int step, PersonId holder, TurnOrigin origin, @Nullable PaperTurn through) {
        this.round = round;
        this.step = step;
        this.holder = holder;
        this.origin = origin;
        this.through = through;
    }

    /** Without what it waits for: that may be a turn not yet copied. */
    PaperTurn copy(@Nullable PaperTurn itsThrough) {
        PaperTurn copy = new PaperTurn(round, step, holder, origin, itsThrough);
        copy.state = state;
        copy.hand = hand;
        copy.seen = seen;
        return copy;
    }

    boolean pending() {
        return state == TurnState.WAITING || state == TurnState.OPEN;
    }

    boolean done() {
        return state == TurnState.AGREED || state == TurnState.STANDS;
    }

    boolean added() {
        return origin == TurnOrigin.ADDED_BEFORE || origin == TurnOrigin.ADDED_AFTER;
    }

    boolean advisers() {
        return origin == TurnOrigin.DELEGATED;
    }

    /** A consent by which one "signed the last time", and which may stand. */
    boolean lastingConsent() {
        PaperTurn place = this;
        while (place.origin == TurnOrigin.HANDED_ON && place.through != null) {
            place = place.through;
        }
        return done() && !place.advisers() && !place.added();
    }

    boolean descendsFrom(PaperTurn other) {
        PaperTurn ancestor = this;
        while (ancestor != null && ancestor != other) {
            ancestor = ancestor.through;
        }
        return ancestor == other;
    }

    void sign(TurnState as, PersonId signer, int version) {
        state = as;
        hand = signer;
        seen = version;
    }

    void unsign() {
        state = TurnState.OPEN;
        hand = null;
        seen = 0;
    }
}
