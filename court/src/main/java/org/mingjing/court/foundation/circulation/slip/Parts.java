package org.mingjing.court.foundation.circulation.slip;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;

/** 流转身份 Tells what a person is to a slip. */
final class Parts {

    private Parts() {}

    static Set<Part> of(Slip slip, PersonId person) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (slip.requestedBy(person)) {
            parts.add(Part.REQUESTER);
        }
        if (slip.state() == SlipState.UNDER_WAY) {
            slip.live()
                    .filter(turn -> turn.holder().equals(person) && turn.state().pending())
                    .forEach(turn -> parts.add(pending(slip, turn)));
            if (added(slip, person).findAny().isPresent()) {
                parts.add(Part.ADDER);
            }
            Integer last = slip.last();
            if (last != null && person.equals(slip.turn(last).signedBy())) {
                parts.add(Part.LATEST);
            }
        }
        if (slip.turns().stream()
                .anyMatch(turn -> person.equals(turn.signedBy())
                        || (turn.holder().equals(person) && !turn.state().pending()))) {
            parts.add(Part.PAST);
        }
        if (Objects.equals(slip.readers().get(person), false)) {
            parts.add(Part.READER);
        }
        return parts.isEmpty() ? EnumSet.of(Part.OUTSIDER) : parts;
    }

    /** 受托签办 The adviser's turn for which a turn waits. */
    static Optional<Turn> delegated(Slip slip, Turn turn) {
        return slip.live()
                .filter(other -> other.is(TurnState.OPEN)
                        && other.origin() == TurnOrigin.DELEGATED
                        && Objects.equals(turn.waitsFor(), other.number()))
                .findFirst();
    }

    /** 已加签 The turns a person added that have not been signed. */
    static Stream<Turn> added(Slip slip, PersonId person) {
        return slip.live()
                .filter(turn -> turn.origin().added() && turn.state().pending())
                .filter(turn ->
                        slip.turn(Objects.requireNonNull(turn.by())).holder().equals(person));
    }

    private static Part pending(Slip slip, Turn turn) {
        if (turn.is(TurnState.WAITING)) {
            return delegated(slip, turn).isPresent() ? Part.DELEGATOR : Part.WAITING;
        }
        if (turn.origin() == TurnOrigin.DELEGATED) {
            return Part.ADVISER;
        }
        return slip.voting() ? Part.VOTER : Part.HOLDER;
    }
}
