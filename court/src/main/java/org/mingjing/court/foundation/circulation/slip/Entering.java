package org.mingjing.court.foundation.circulation.slip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;

/** 进入环节 Takes a slip on to the next step that somebody must sign, or to its end. */
final class Entering {

    private static final int NO_TARGET = -1;
    private static final Citation PEOPLE = Citation.of("docs/circulation", "entering");

    private final Organisation organisation;

    Entering(Organisation organisation) {
        this.organisation = organisation;
    }

    /** From that step on; a step entered as the target of a return asks everybody anew. */
    Decision<Slip> from(Slip slip, int first, List<PersonId> chosen) {
        return from(slip, first, NO_TARGET, chosen);
    }

    Decision<Slip> target(Slip slip, int step) {
        return from(slip, step, step, List.of());
    }

    private Decision<Slip> from(Slip start, int first, int target, List<PersonId> chosen) {
        Slip slip = start;
        List<PersonId> choice = chosen;
        for (int index = first; index < slip.route().steps().size(); index++) {
            RouteStep step = slip.route().step(index);
            if (!step.condition().holds(slip.form())) {
                continue;
            }
            if (!step.signed()) {
                slip = copies(slip, step);
                continue;
            }
            switch (people(slip, step, index, choice)) {
                case Decision.Refused<List<PersonId>> refused -> {
                    return refused.as();
                }
                case Decision.Granted<List<PersonId>>(List<PersonId> people) ->
                    slip = staffed(slip.at(index), step, people, step.stands() && index != target);
            }
            if (!Completion.complete(slip)) {
                return Decision.granted(slip);
            }
            slip = Turns.dismiss(slip, TurnState.LAPSED);
            choice = List.of();
        }
        return signed(slip) ? Decision.granted(slip.at(Slip.NOWHERE).inState(SlipState.AGREED)) : unsigned();
    }

    /** Nobody agrees to a request by asking for what no step would sign. */
    private static boolean signed(Slip slip) {
        return slip.turns().stream()
                .anyMatch(turn -> turn.round() == slip.round() && turn.state().done());
    }

    private Slip copies(Slip slip, RouteStep step) {
        Slip copied = slip;
        for (PersonId person : asked(slip, step)) {
            if (!copied.readers().containsKey(person)) {
                copied = copied.readBy(person, false);
            }
        }
        return copied;
    }

    /** Whom the rule of the step asks; for a step whose people are chosen, nobody. */
    List<PersonId> asked(Slip slip, RouteStep step) {
        return eligible(slip, organisation.named(step, slip));
    }

    static <T> Decision.Refused<T> nobody(RouteStep step) {
        return Decision.refused("circulation.nobody", PEOPLE, step.name());
    }

    static <T> Decision.Refused<T> unsigned() {
        return Decision.refused("circulation.noSignature", PEOPLE);
    }

    private Decision<List<PersonId>> people(Slip slip, RouteStep step, int index, List<PersonId> chosen) {
        List<PersonId> before = signedLastTime(slip, index);
        List<PersonId> people = step.people() instanceof ApproverRule.Chosen
                ? eligible(slip, chosen.isEmpty() ? before : chosen)
                : asked(slip, step);
        if (people.isEmpty()) {
            return nobody(step);
        }
        if (step.mode() != StepMode.SINGLE || people.size() == 1) {
            return Decision.granted(people);
        }
        List<PersonId> wanted = chosen.isEmpty()
                ? before.stream().filter(people::contains).limit(1).toList()
                : chosen;
        return wanted.size() == 1 && people.contains(wanted.getFirst())
                ? Decision.granted(wanted)
                : Decision.refused("circulation.choose", PEOPLE, step.name());
    }

    private List<PersonId> eligible(Slip slip, Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .filter(person -> !slip.requestedBy(person) && !organisation.excluded(person, slip))
                .toList();
    }

    private Slip staffed(Slip slip, RouteStep step, List<PersonId> people, boolean stands) {
        List<Turn> turns = new ArrayList<>(slip.turns());
        Set<PersonId> hands = new HashSet<>(people);
        Integer before = null;
        for (PersonId person : people) {
            int number = turns.size() + 1;
            Turn open = new Turn(
                    number,
                    slip.round(),
                    slip.step(),
                    person,
                    TurnState.WAITING,
                    TurnOrigin.ROUTE,
                    before,
                    null,
                    null,
                    0);
            turns.add(
                    stands && step.mode() != StepMode.VOTE
                            ? standing(slip, person)
                                    .filter(earlier -> person.equals(earlier.hand()) || lent(earlier, hands, slip))
                                    .map(earlier -> open.signed(TurnState.STANDS, earlier.hand(), earlier.seen()))
                                    .orElse(open)
                            : open);
            if (step.mode() == StepMode.SEQUENCE && !turns.getLast().is(TurnState.STANDS)) {
                before = number;
            }
        }
        return Turns.wake(slip.with(turns));
    }

    /** A deputy's hand stands once in a step, for nobody beside the deputy's own turn, and not when recused since. */
    private boolean lent(Turn consent, Set<PersonId> hands, Slip slip) {
        return !organisation.excluded(consent.hand(), slip) && hands.add(consent.hand());
    }

    private static Optional<Turn> standing(Slip slip, PersonId person) {
        return consents(slip, slip.step())
                .filter(turn -> turn.holder().equals(person) && turn.seen() == slip.formVersion())
                .filter(turn -> slip.turns().stream().noneMatch(later -> returned(later, turn)))
                .reduce((earlier, latest) -> latest);
    }

    /** Whoever returned a slip after all does not agree to it any more. */
    private static boolean returned(Turn later, Turn consent) {
        return later.is(TurnState.RETURNED)
                && later.step() == consent.step()
                && later.round() > consent.round()
                && later.holder().equals(consent.holder());
    }

    private static List<PersonId> signedLastTime(Slip slip, int step) {
        int round = consents(slip, step).mapToInt(Turn::round).max().orElse(0);
        return consents(slip, step)
                .filter(turn -> turn.round() == round)
                .map(Turn::holder)
                .toList();
    }

    /** Consents of earlier rounds to the step, without those asked for besides. */
    private static Stream<Turn> consents(Slip slip, int step) {
        return slip.turns().stream()
                .filter(turn -> turn.step() == step && turn.round() < slip.round())
                .filter(turn -> turn.state().done() && place(slip, turn).origin() == TurnOrigin.ROUTE);
    }

    /** The turn in whose place it stands: itself, unless it was handed on. */
    private static Turn place(Slip slip, Turn turn) {
        return turn.origin() == TurnOrigin.HANDED_ON ? place(slip, slip.turn(Objects.requireNonNull(turn.by()))) : turn;
    }
}
