package org.mingjing.court.foundation.circulation.slip;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 纸面经办 Moves a paper slip; a refused move leaves it half changed, so try moves on a copy. */
final class PaperClerk {

    private static final Set<Verb> MOVE_NOTHING = EnumSet.of(Verb.COPY, Verb.REMIND, Verb.READ);

    private final PaperSlip slip;

    PaperClerk(PaperSlip slip) {
        this.slip = slip;
    }

    /** The refusal the verb meets whatever its particulars, or null. */
    static @Nullable String obstacle(PaperSlip slip, Hand hand, Verb verb) {
        try {
            new PaperClerk(slip).ask(hand, verb);
            return null;
        } catch (PaperRefusal refusal) {
            return refusal.code;
        }
    }

    void ask(Hand hand, Verb verb) {
        PersonId principal = hand.principal();
        PaperRefusal.when(
                slip.court.recused.contains(hand.person())
                        || (principal != null && slip.court.recused.contains(principal)),
                "excluded");
        if (principal == null) {
            look(slip.parts(hand.person()), verb);
        } else {
            askDeputy(hand, principal);
            look(EnumSet.of(Part.DEPUTY), verb);
        }
    }

    private void askDeputy(Hand hand, PersonId principal) {
        PersonId deputy = hand.person();
        PaperRefusal.when(slip.requesters.contains(deputy), "ownRequest");
        PaperRefusal.when(!slip.court.deputies.contains(hand), "deputyNone");
        PaperRefusal.when(slip.underWay() && slip.mode() == StepMode.VOTE, "voteOnly");
        PaperRefusal.when(
                slip.turns.stream()
                        .filter(turn -> turn.round == slip.round && turn.step == slip.step)
                        .filter(turn -> turn.state != TurnState.CLOSED)
                        .anyMatch(turn -> turn.holder.equals(deputy) || deputy.equals(turn.hand)),
                "deputyTwice");
        PaperTurn open = slip.open(principal);
        PaperRefusal.when(open == null || open.advisers(), "holderOnly");
    }

    private void look(Set<Part> parts, Verb verb) {
        Map<Part, String> row = CirculationPage.PAGE.row(slip.situation(), verb);
        String refusal = null;
        for (Part part : parts) {
            String cell = Objects.requireNonNull(row.get(part), () -> slip.situation() + " knows no " + part);
            if (CirculationPage.allows(cell)) {
                return;
            }
            if (refusal == null && !cell.equals(CirculationPage.NO_CELL)) {
                refusal = cell;
            }
        }
        throw new PaperRefusal(Objects.requireNonNull(refusal));
    }

    void expire() {
        look(EnumSet.of(Part.CLOCK), Verb.EXPIRE);
        end(SlipState.EXPIRED);
    }

    void act(Hand hand, Move move) {
        ask(hand, move.verb());
        if (!MOVE_NOTHING.contains(move.verb()) && move.verb() != Verb.TAKE_BACK) {
            slip.latest = null;
        }
        switch (move) {
            case Move.Submit(Form form, List<PersonId> chosen) -> submit(form, chosen);
            case Move.Agree(List<PersonId> chosen) -> agree(hand, chosen);
            case Move.Return(int step) -> giveBack(hand, step);
            case Move.With(Verb verb, PersonId other) -> with(verb, hand.person(), other);
            case Move.Remind(var day) -> {
                PaperRefusal.when(day.equals(slip.reminded), "remindedToday");
                slip.reminded = day;
            }
            case Move.Plain(Verb verb) -> plain(verb, hand);
        }
        if (!MOVE_NOTHING.contains(move.verb())) {
            slip.fresh = move.verb() == Verb.SUBMIT;
        }
        if (slip.underWay()) {
            slip.settle();
        }
    }

    private void plain(Verb verb, Hand hand) {
        switch (verb) {
            case REFUSE -> refuse(hand);
            case WITHDRAW -> {
                closePending(TurnState.CLOSED);
                slip.end(SlipState.DRAFT);
            }
            case TAKE_BACK -> takeBack(hand.person());
            case READ -> slip.copies.put(hand.person(), true);
            case CANCEL -> end(SlipState.CANCELLED);
            default -> throw new IllegalArgumentException(verb.name());
        }
    }

    private void end(SlipState as) {
        closePending(TurnState.CLOSED);
        slip.end(as);
    }

    private void closePending(TurnState as) {
        slip.livePending().forEach(turn -> turn.state = as);
    }

    private void submit(Form form, List<PersonId> chosen) {
        if (slip.version == 0 || !form.equals(slip.form)) {
            slip.version++;
        }
        slip.form = form;
        slip.round++;
        slip.state = SlipState.UNDER_WAY;
        new PaperEntrance(slip).enter(0, chosen, false);
    }

    private PaperTurn turnOf(Hand hand) {
        PersonId principal = hand.principal();
        return Objects.requireNonNull(slip.open(principal == null ? hand.person() : principal));
    }

    private void agree(Hand hand, List<PersonId> chosen) {
        PaperTurn turn = turnOf(hand);
        turn.sign(TurnState.AGREED, hand.person(), slip.version);
        if (!turn.advisers()) {
            slip.latest = turn;
            slip.settle();
            new PaperEntrance(slip).goOn(chosen);
        }
    }

    private void refuse(Hand hand) {
        PaperTurn turn = turnOf(hand);
        if (slip.mode() == StepMode.VOTE) {
            turn.sign(TurnState.OPPOSED, hand.person(), slip.version);
            slip.latest = turn;
            new PaperEntrance(slip).goOn(List.of());
        } else {
            turn.sign(TurnState.REFUSED, hand.person(), slip.version);
            closePending(TurnState.LAPSED);
            slip.end(SlipState.REFUSED);
        }
    }

    private void giveBack(Hand hand, int to) {
        PaperRefusal.when(
                to != Move.TO_REQUESTER
                        && (to < 0
                                || to >= slip.step
                                || !slip.route.step(to).condition().holds(slip.form)
                                || slip.route.step(to).mode() == StepMode.READ),
                "noSuchStep");
        turnOf(hand).sign(TurnState.RETURNED, hand.person(), slip.version);
        closePending(TurnState.CLOSED);
        if (to == Move.TO_REQUESTER) {
            slip.end(SlipState.RETURNED);
        } else {
            slip.round++;
            new PaperEntrance(slip).enter(to, List.of(), true);
        }
    }

    private void takeBack(PersonId person) {
        PaperTurn last = slip.latest;
        slip.latest = null;
        if (last != null && person.equals(last.hand)) {
            slip.close(turn -> turn.round == slip.round && turn.step > last.step, TurnState.CLOSED);
            slip.step = last.step;
            last.unsign();
            slip.close(
                    turn -> turn.round == slip.round && turn.step == slip.step && turn.state == TurnState.LAPSED,
                    TurnState.WAITING);
            slip.close(
                    turn -> slip.live(turn) && turn.awaited == last && turn.state == TurnState.OPEN, TurnState.WAITING);
        } else {
            PaperTurn own = Objects.requireNonNull(slip.delegatorsOwn(person));
            PaperTurn delegated = Objects.requireNonNull(slip.delegatedOf(own));
            delegated.state = TurnState.CLOSED;
            own.awaited = delegated.awaited;
            own.state = TurnState.OPEN;
        }
    }

    private void with(Verb verb, PersonId actor, PersonId other) {
        switch (verb) {
            case COPY -> {
                PaperRefusal.when(slip.court.recused.contains(other), "targetExcluded");
                PaperRefusal.when(slip.copies.containsKey(other), "targetReads");
                slip.copies.put(other, false);
            }
            case REMOVE -> remove(actor, other);
            default -> bringIn(verb, Objects.requireNonNull(slip.open(actor)), other);
        }
    }

    private void bringIn(Verb verb, PaperTurn own, PersonId other) {
        PaperRefusal.when(slip.requesters.contains(other), "targetRequester");
        PaperRefusal.when(slip.court.recused.contains(other), "targetExcluded");
        PaperRefusal.when(
                slip.live().anyMatch(turn -> turn.holder.equals(other) || other.equals(turn.hand)), "targetHasTurn");
        List<PaperTurn> followers =
                slip.turns.stream().filter(turn -> turn.awaited == own).toList();
        PaperTurn theirs = new PaperTurn(slip.round, slip.step, other, origin(verb), own);
        slip.turns.add(theirs);
        switch (verb) {
            case HAND_ON -> {
                theirs.awaited = own.awaited;
                own.state = TurnState.CLOSED;
                followers.forEach(turn -> turn.awaited = theirs);
            }
            case DELEGATE, ADD_BEFORE -> {
                theirs.awaited = own.awaited;
                own.awaited = theirs;
                own.state = TurnState.WAITING;
            }
            default -> {
                theirs.awaited = own;
                theirs.state = TurnState.WAITING;
                followers.forEach(turn -> turn.awaited = theirs);
            }
        }
    }

    private static TurnOrigin origin(Verb verb) {
        return switch (verb) {
            case HAND_ON -> TurnOrigin.HANDED_ON;
            case DELEGATE -> TurnOrigin.DELEGATED;
            case ADD_BEFORE -> TurnOrigin.ADDED_BEFORE;
            default -> TurnOrigin.ADDED_AFTER;
        };
    }

    private void remove(PersonId actor, PersonId other) {
        PaperTurn added = slip.live()
                .filter(turn -> turn.added() && turn.pending() && turn.holder.equals(other))
                .filter(turn -> Objects.requireNonNull(turn.through).holder.equals(actor))
                .findFirst()
                .orElseThrow(() -> new PaperRefusal("nothingAdded"));
        PaperRefusal.when(slip.live().anyMatch(turn -> turn != added && turn.descendsFrom(added)), "actedSince");
        added.state = TurnState.CLOSED;
        slip.turns.stream()
                .filter(turn -> turn.awaited == added)
                .toList()
                .forEach(turn -> turn.awaited = added.awaited);
        slip.settle();
        new PaperEntrance(slip).goOn(List.of());
    }
}
