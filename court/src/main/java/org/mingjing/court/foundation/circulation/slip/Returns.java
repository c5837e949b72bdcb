package org.mingjing.court.foundation.circulation.slip;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mingjing.court.foundation.people.PersonId;

/** 退回与收回、加签 The moves that put turns back, or put others beside them. */
final class Returns {

    private Returns() {}

    /** 可退回的环节 Earlier steps that were gone through and signed. */
    static List<Integer> targets(Slip slip) {
        return IntStream.range(0, Math.max(slip.step(), 0))
                .filter(index -> slip.route().step(index).signed()
                        && slip.route().step(index).condition().holds(slip.form()))
                .boxed()
                .toList();
    }

    /** 收回同意 The turn is open again; whatever came of its consent is undone. */
    static Slip consent(Slip slip, Turn consent) {
        Slip earlier = Turns.change(
                        slip,
                        turn -> turn.round() == slip.round() && turn.step() > consent.step(),
                        turn -> turn.in(TurnState.CLOSED))
                .at(consent.step());
        Slip asked = Turns.change(
                earlier,
                turn -> turn.round() == slip.round() && turn.step() == consent.step() && turn.is(TurnState.LAPSED),
                turn -> turn.in(TurnState.WAITING));
        Slip waiting = Turns.change(
                Turns.replace(asked, consent.reopened()),
                turn -> turn.live(asked)
                        && turn.is(TurnState.OPEN)
                        && Objects.equals(turn.waitsFor(), consent.number()),
                turn -> turn.in(TurnState.WAITING));
        return Turns.wake(waiting);
    }

    /** 收回委派 The adviser is no longer asked. */
    static Slip delegation(Slip slip, PersonId delegator) {
        Turn own = slip.live()
                .filter(turn -> turn.holder().equals(delegator)
                        && turn.is(TurnState.WAITING)
                        && Parts.delegated(slip, turn).isPresent())
                .findFirst()
                .orElseThrow();
        Turn asked = Parts.delegated(slip, own).orElseThrow();
        Slip without = Turns.replace(slip, asked.in(TurnState.CLOSED));
        return Turns.wake(Turns.replace(without, own.after(asked.waitsFor())));
    }

    /** Whether the one turn came about through the other, directly or through others. */
    static boolean through(Slip slip, Turn turn, Turn other) {
        Integer by = turn.by();
        return by != null && (by == other.number() || through(slip, slip.turn(by), other));
    }

    /** 转办、委派、加签 Another's turn in the place of one's own, before it or after it. */
    static Slip bringIn(Slip slip, Turn own, Move.With with) {
        int next = slip.turns().size() + 1;
        return switch (with.verb()) {
            case HAND_ON ->
                Turns.replace(
                        Turns.rewire(
                                Turns.add(
                                        slip, with.other(), TurnState.OPEN, TurnOrigin.HANDED_ON, own.waitsFor(), own),
                                own.number(),
                                next),
                        own.in(TurnState.CLOSED));
            case ADD_AFTER ->
                Turns.add(
                        Turns.rewire(slip, own.number(), next),
                        with.other(),
                        TurnState.WAITING,
                        TurnOrigin.ADDED_AFTER,
                        own.number(),
                        own);
            case DELEGATE, ADD_BEFORE -> {
                TurnOrigin origin = with.verb() == Verb.DELEGATE ? TurnOrigin.DELEGATED : TurnOrigin.ADDED_BEFORE;
                Slip added = Turns.add(slip, with.other(), TurnState.OPEN, origin, own.waitsFor(), own);
                yield Turns.replace(added, own.after(next).in(TurnState.WAITING));
            }
            default -> throw new IllegalArgumentException(with.verb().name());
        };
    }
}
