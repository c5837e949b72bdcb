package org.mingjing.court.foundation.circulation.slip;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 对照文本 A slip of either reckoning, written down so that the two can be compared. */
final class SlipText {

    private SlipText() {}

    static String of(Slip slip, Circulation circulation) {
        Map<Integer, Turn> byNumber =
                slip.turns().stream().collect(Collectors.toMap(Turn::number, Function.identity()));
        return head(slip.state(), slip.round(), slip.step(), slip.formVersion(), slip.remindedOn())
                + (slip.state() == SlipState.UNDER_WAY && slip.fresh() ? " fresh" : "")
                + copies(slip.readers())
                + turns(slip.turns().stream().map(turn -> {
                    Turn awaited =
                            turn.waitsFor() == null || turn.is(TurnState.CLOSED) ? null : byNumber.get(turn.waitsFor());
                    return turn(turn) + (awaited == null ? "" : " after " + turn(awaited));
                }))
                + parts(person -> circulation.parts(slip, person));
    }

    static String of(PaperSlip slip) {
        return head(slip.state, slip.round, slip.step, slip.version, slip.reminded)
                + (slip.underWay() && slip.fresh ? " fresh" : "")
                + copies(slip.copies)
                + turns(slip.turns.stream()
                        .map(turn -> turn(turn)
                                + (turn.awaited == null || turn.state == TurnState.CLOSED
                                        ? ""
                                        : " after " + turn(turn.awaited))))
                + parts(slip::parts);
    }

    private static String head(Object state, int round, int step, int version, @Nullable Object reminded) {
        return state + " round " + round + " step " + step + " form " + version + " reminded " + reminded;
    }

    private static String copies(Map<PersonId, Boolean> copies) {
        return copies.entrySet().stream()
                .map(entry -> name(entry.getKey()) + (entry.getValue() ? " has read" : " is to read"))
                .sorted()
                .collect(Collectors.joining(", ", "\n", "\n"));
    }

    private static String turns(Stream<String> turns) {
        return turns.sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String turn(Turn turn) {
        return turn(
                turn.round(),
                turn.step(),
                turn.holder(),
                turn.state() + " " + turn.origin(),
                turn.signedBy(),
                turn.seen());
    }

    private static String turn(PaperTurn turn) {
        return turn(turn.round, turn.step, turn.holder, turn.state + " " + turn.origin, turn.hand, turn.seen);
    }

    private static String turn(int round, int step, PersonId holder, String state, @Nullable PersonId hand, int seen) {
        return round + "/" + step + " " + name(holder) + " " + state
                + (hand == null ? "" : " by " + name(hand) + " seeing " + seen);
    }

    private static String parts(Function<PersonId, Set<Part>> parts) {
        return PaperCourt.PEOPLE.stream()
                .map(person ->
                        name(person) + parts.apply(person).stream().sorted().toList())
                .collect(Collectors.joining(" "));
    }

    static String name(@Nullable PersonId person) {
        return person == null ? "-" : "p" + person.value().getLeastSignificantBits();
    }
}
