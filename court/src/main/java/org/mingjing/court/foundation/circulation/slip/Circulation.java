package org.mingjing.court.foundation.circulation.slip;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;

/** 流转 The engine of docs/circulation.md: what a move makes of a slip, or why it may not be made. Pure. */
@Term("流转")
public final class Circulation {

    private final Organisation organisation;

    public Circulation(Organisation organisation) {
        this.organisation = organisation;
    }

    /** 能否办理 Why the hand may not use the verb at all, whatever it would be used with; empty: it may. */
    public Optional<Decision.Refused<Slip>> obstacle(Slip slip, Hand hand, Verb verb) {
        String code = obstacleOf(slip, hand, verb);
        return code == null ? Optional.empty() : Optional.of(refused(code, verb));
    }

    /** 办理 What the move of that hand makes of the slip. */
    public Decision<Slip> decide(Slip slip, Hand hand, Move move) {
        String obstacle = obstacleOf(slip, hand, move.verb());
        return obstacle == null ? perform(slip, hand, move) : refused(obstacle, move.verb());
    }

    /** 到期 What the passing of time makes of it. */
    public Decision<Slip> expire(Slip slip) {
        String obstacle = Permission.refusal(slip, Verb.EXPIRE, EnumSet.of(Part.CLOCK));
        return obstacle == null ? Decision.granted(end(slip, SlipState.EXPIRED)) : refused(obstacle, Verb.EXPIRE);
    }

    private @Nullable String obstacleOf(Slip slip, Hand hand, Verb verb) {
        PersonId principal = hand.principal();
        if (organisation.excluded(hand.person(), slip)
                || (principal != null && organisation.excluded(principal, slip))) {
            return "excluded";
        }
        if (principal == null) {
            return Permission.refusal(slip, verb, Parts.of(slip, hand.person()));
        }
        String obstacle = obstacleOfDeputy(slip, hand.person(), principal);
        return obstacle == null ? Permission.refusal(slip, verb, EnumSet.of(Part.DEPUTY)) : obstacle;
    }

    private @Nullable String obstacleOfDeputy(Slip slip, PersonId deputy, PersonId holder) {
        if (slip.requestedBy(deputy)) {
            return "ownRequest";
        }
        if (!organisation.deputises(deputy, holder, slip)) {
            return "deputyNone";
        }
        if (slip.voting()) {
            return "voteOnly";
        }
        if (slip.turns().stream()
                .anyMatch(turn -> turn.round() == slip.round()
                        && turn.step() == slip.step()
                        && !turn.is(TurnState.CLOSED)
                        && has(turn, deputy))) {
            return "deputyTwice";
        }
        return open(slip, holder, false).isEmpty() ? "holderOnly" : null;
    }

    private Decision<Slip> perform(Slip slip, Hand hand, Move move) {
        return switch (move) {
            case Move.Submit(Form form, List<PersonId> chosen) -> entering().from(slip.submitted(form), 0, chosen);
            case Move.Agree(List<PersonId> chosen) -> agree(slip, hand, chosen);
            case Move.Return(int step) -> sendBack(slip, hand, step);
            case Move.With with -> bring(slip, hand, with);
            case Move.Remind remind ->
                remind.on().equals(slip.remindedOn())
                        ? refused("remindedToday", Verb.REMIND)
                        : Decision.granted(slip.remindedOn(remind.on()));
            case Move.Plain plain -> plain(slip, hand, plain.verb());
        };
    }

    private Decision<Slip> plain(Slip slip, Hand hand, Verb verb) {
        return switch (verb) {
            case REFUSE -> refuse(slip, hand);
            case WITHDRAW ->
                Decision.granted(Turns.dismiss(slip, TurnState.CLOSED)
                        .moved(null)
                        .at(Slip.NOWHERE)
                        .inState(SlipState.DRAFT));
            case TAKE_BACK -> Decision.granted(takeBack(slip, hand.person()));
            case READ -> Decision.granted(slip.readBy(hand.person(), true));
            case CANCEL -> Decision.granted(end(slip, SlipState.CANCELLED));
            default -> refused("clockOnly", verb);
        };
    }

    private Decision<Slip> agree(Slip slip, Hand hand, List<PersonId> chosen) {
        Turn turn = signing(slip, hand);
        Slip signed = Turns.wake(Turns.replace(slip, turn.signed(TurnState.AGREED, hand.person(), slip.formVersion())))
                .moved(turn.origin() == TurnOrigin.DELEGATED ? null : turn.number());
        return turn.origin() == TurnOrigin.DELEGATED ? Decision.granted(signed) : goOn(signed, chosen);
    }

    private Decision<Slip> refuse(Slip slip, Hand hand) {
        Turn turn = signing(slip, hand);
        if (slip.voting()) {
            Slip voted = Turns.replace(slip, turn.signed(TurnState.OPPOSED, hand.person(), slip.formVersion()));
            return goOn(voted.moved(turn.number()), List.of());
        }
        Slip refused = Turns.replace(slip, turn.signed(TurnState.REFUSED, hand.person(), slip.formVersion()));
        return Decision.granted(end(Turns.dismiss(refused, TurnState.LAPSED), SlipState.REFUSED));
    }

    private Decision<Slip> goOn(Slip slip, List<PersonId> chosen) {
        if (!Completion.complete(slip)) {
            return Decision.granted(slip);
        }
        return Completion.carried(slip)
                ? entering().from(Turns.dismiss(slip, TurnState.LAPSED), slip.step() + 1, chosen)
                : Decision.granted(end(slip, SlipState.REFUSED));
    }

    private Decision<Slip> sendBack(Slip slip, Hand hand, int step) {
        Turn turn = signing(slip, hand);
        Turn returned = turn.signed(TurnState.RETURNED, hand.person(), slip.formVersion());
        Slip back =
                Turns.replace(Turns.dismiss(slip, TurnState.CLOSED), returned).moved(null);
        if (step == Move.TO_REQUESTER) {
            return Decision.granted(back.at(Slip.NOWHERE).inState(SlipState.RETURNED));
        }
        return Returns.targets(slip).contains(step)
                ? entering().target(back.inRound(slip.round() + 1), step)
                : refused("noSuchStep", Verb.RETURN);
    }

    private Slip takeBack(Slip slip, PersonId person) {
        Integer last = slip.last();
        return last != null && person.equals(slip.turn(last).signedBy())
                ? Returns.consent(slip, slip.turn(last)).moved(null)
                : Returns.delegation(slip, person).moved(null);
    }

    private Decision<Slip> bring(Slip slip, Hand hand, Move.With with) {
        PersonId other = with.other();
        return switch (with.verb()) {
            case COPY -> copy(slip, other);
            case REMOVE -> remove(slip, hand.person(), other);
            default -> {
                String obstacle = obstacleOfTarget(slip, other);
                yield obstacle == null
                        ? Decision.granted(
                                Returns.bringIn(slip, signing(slip, hand), with).moved(null))
                        : refused(obstacle, with.verb());
            }
        };
    }

    private @Nullable String obstacleOfTarget(Slip slip, PersonId other) {
        if (slip.requestedBy(other)) {
            return "targetRequester";
        }
        if (organisation.excluded(other, slip)) {
            return "targetExcluded";
        }
        return slip.live().anyMatch(turn -> has(turn, other)) ? "targetHasTurn" : null;
    }

    private Decision<Slip> copy(Slip slip, PersonId other) {
        if (organisation.excluded(other, slip)) {
            return refused("targetExcluded", Verb.COPY);
        }
        return slip.readers().containsKey(other)
                ? refused("targetReads", Verb.COPY)
                : Decision.granted(slip.readBy(other, false));
    }

    private Decision<Slip> remove(Slip slip, PersonId adder, PersonId other) {
        Turn turn = Parts.added(slip, adder)
                .filter(added -> added.holder().equals(other))
                .findFirst()
                .orElse(null);
        if (turn == null) {
            return refused("nothingAdded", Verb.REMOVE);
        }
        if (slip.live().anyMatch(live -> Returns.through(slip, live, turn))) {
            return refused("actedSince", Verb.REMOVE);
        }
        Slip without = Turns.replace(Turns.rewire(slip, turn.number(), turn.waitsFor()), turn.in(TurnState.CLOSED));
        return goOn(Turns.wake(without).moved(null), List.of());
    }

    private static Slip end(Slip slip, SlipState state) {
        return Turns.dismiss(slip, TurnState.CLOSED)
                .moved(null)
                .at(Slip.NOWHERE)
                .inState(state);
    }

    private static Turn signing(Slip slip, Hand hand) {
        PersonId principal = hand.principal();
        return open(slip, principal == null ? hand.person() : principal, principal == null)
                .orElseThrow();
    }

    private static Optional<Turn> open(Slip slip, PersonId holder, boolean adviser) {
        return slip.live()
                .filter(turn -> turn.is(TurnState.OPEN) && turn.holder().equals(holder))
                .filter(turn -> adviser || turn.origin() != TurnOrigin.DELEGATED)
                .findFirst();
    }

    private static boolean has(Turn turn, PersonId person) {
        return turn.holder().equals(person) || person.equals(turn.signedBy());
    }

    private Entering entering() {
        return new Entering(organisation);
    }

    private static Decision.Refused<Slip> refused(String code, Verb verb) {
        return Decision.refused("circulation." + code, Citation.of("docs/circulation", verb.name()));
    }

    /** 可退回的环节 The steps a holder may return the slip to, besides the requester. */
    public static List<Integer> returnTargets(Slip slip) {
        return Returns.targets(slip);
    }

    /** 流转身份 What the person is to the slip. */
    public Set<Part> parts(Slip slip, PersonId person) {
        return Parts.of(slip, person);
    }
}
