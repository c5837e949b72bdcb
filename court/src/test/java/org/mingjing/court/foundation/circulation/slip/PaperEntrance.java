package org.mingjing.court.foundation.circulation.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 纸面进入环节 How a paper slip goes on and enters its steps. */
final class PaperEntrance {

    private final PaperSlip slip;

    PaperEntrance(PaperSlip slip) {
        this.slip = slip;
    }

    /** When the present step is complete, what follows from it. */
    void goOn(List<PersonId> chosen) {
        if (!slip.complete()) {
            return;
        }
        if (slip.mode() == StepMode.VOTE) {
            long all = slip.live().count();
            long agreed =
                    slip.live().filter(turn -> turn.state == TurnState.AGREED).count();
            if (agreed * 2 <= all) {
                slip.end(SlipState.REFUSED);
                return;
            }
        }
        slip.livePending().forEach(turn -> turn.state = TurnState.LAPSED);
        enter(slip.step + 1, chosen, false);
    }

    void enter(int from, List<PersonId> chosen, boolean target) {
        List<PersonId> choice = chosen;
        for (int index = from; index < slip.route.steps().size(); index++) {
            RouteStep step = slip.route.step(index);
            if (!step.condition().holds(slip.form)) {
                continue;
            }
            slip.step = index;
            if (step.mode() == StepMode.READ) {
                handOut(step, index);
                continue;
            }
            open(step, people(step, index, choice), target && index == from);
            choice = List.of();
            if (!slip.complete()) {
                return;
            }
            slip.livePending().forEach(turn -> turn.state = TurnState.LAPSED);
        }
        PaperRefusal.when(
                slip.turns.stream()
                        .filter(turn -> turn.round == slip.round)
                        .noneMatch(turn -> turn.state == TurnState.AGREED || turn.state == TurnState.STANDS),
                "noSignature");
        slip.end(SlipState.AGREED);
    }

    private void handOut(RouteStep step, int index) {
        eligible(named(step, index, List.of())).forEach(person -> slip.copies.putIfAbsent(person, false));
    }

    private void open(RouteStep step, List<PersonId> people, boolean target) {
        PaperTurn before = null;
        List<PersonId> lent = new ArrayList<>();
        for (PersonId person : people) {
            PaperTurn turn = new PaperTurn(slip.round, slip.step, person, TurnOrigin.ROUTE, null);
            Optional<PaperTurn> standing = target || !step.stands() || step.mode() == StepMode.VOTE
                    ? Optional.empty()
                    : standing(person, people, lent);
            if (step.mode() == StepMode.SEQUENCE && before != null) {
                turn.awaited = before;
                turn.state = TurnState.WAITING;
            }
            standing.ifPresent(earlier -> {
                turn.state = TurnState.STANDS;
                turn.hand = earlier.hand;
                turn.seen = earlier.seen;
            });
            slip.turns.add(turn);
            if (turn.state != TurnState.STANDS) {
                before = turn;
            }
        }
        slip.settle();
    }

    private Optional<PaperTurn> standing(PersonId person, List<PersonId> people, List<PersonId> lent) {
        return slip.turns.stream()
                .filter(turn -> turn.step == slip.step && turn.round < slip.round)
                .filter(turn -> turn.holder.equals(person) && turn.lastingConsent() && turn.seen == slip.version)
                .max(Comparator.comparingInt(turn -> turn.round))
                .filter(consent -> !returnedSince(consent))
                .filter(consent -> person.equals(consent.hand) || lend(consent.hand, people, lent));
    }

    /** A deputy has one hand in a step. */
    private boolean lend(@Nullable PersonId deputy, List<PersonId> people, List<PersonId> lent) {
        if (deputy == null || people.contains(deputy) || lent.contains(deputy) || slip.court.recused.contains(deputy)) {
            return false;
        }
        lent.add(deputy);
        return true;
    }

    private boolean returnedSince(PaperTurn consent) {
        for (PaperTurn turn : slip.turns) {
            if (turn.state == TurnState.RETURNED
                    && turn.holder.equals(consent.holder)
                    && turn.step == consent.step
                    && turn.round > consent.round) {
                return true;
            }
        }
        return false;
    }

    private List<PersonId> people(RouteStep step, int index, List<PersonId> choice) {
        List<PersonId> people = eligible(named(step, index, choice));
        PaperRefusal.when(people.isEmpty(), "nobody");
        if (step.mode() == StepMode.SINGLE && people.size() > 1) {
            PersonId one = theOne(index, choice);
            PaperRefusal.when(one == null || !people.contains(one), "choose");
            people.retainAll(List.of(one == null ? people.getFirst() : one));
        }
        return people;
    }

    private @Nullable PersonId theOne(int index, List<PersonId> choice) {
        List<PersonId> candidates = choice.isEmpty() ? signedLastTime(index) : choice;
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    private List<PersonId> named(RouteStep step, int index, List<PersonId> choice) {
        if (step.people() instanceof ApproverRule.Chosen) {
            return choice.isEmpty() ? signedLastTime(index) : choice;
        }
        return slip.court.named(step);
    }

    private List<PersonId> eligible(List<PersonId> people) {
        List<PersonId> eligible = new ArrayList<>();
        for (PersonId person : people) {
            if (!slip.requesters.contains(person)
                    && !slip.court.recused.contains(person)
                    && !eligible.contains(person)) {
                eligible.add(person);
            }
        }
        return eligible;
    }

    private List<PersonId> signedLastTime(int index) {
        for (int round = slip.round - 1; round > 0; round--) {
            int earlier = round;
            List<PersonId> holders = slip.turns.stream()
                    .filter(turn -> turn.round == earlier && turn.step == index && turn.lastingConsent())
                    .map(turn -> turn.holder)
                    .toList();
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return List.of();
    }
}
