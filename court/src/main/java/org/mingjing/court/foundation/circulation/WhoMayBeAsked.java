package org.mingjing.court.foundation.circulation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Hand;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.TrialTeams;
import org.springframework.stereotype.Component;

/**
 * 经办资格 Whom one may bring in: somebody who works at the court, is none of the three administrators and may meet what it is about;
 * and whoever tries cases hands his signature only to whoever does too. Asked after the tables, so that nobody learns by it what
 * they keep from him.
 */
@Component
public class WhoMayBeAsked {

    private static final Citation OWN_RULE = Citation.of("docs/circulation", "Whom one brings in");

    private final People people;
    private final RequestKinds kinds;

    WhoMayBeAsked(People people, RequestKinds kinds) {
        this.people = people;
        this.kinds = kinds;
    }

    /** @param next what the move makes of the slip */
    Decision<Slip> ask(FiledSlip filed, Slip next, Hand hand, Move move) {
        return switch (move) {
            case Move.With with
            when with.verb() != Verb.REMOVE ->
                brought(filed, signs(with.verb()) ? hand.person() : null, with.other())
                        .map(fine -> next);
            case Move.Submit submit -> chosen(filed, next);
            case Move.Agree agree -> chosen(filed, next);
            default -> Decision.granted(next);
        };
    }

    /** 可选人员 Whom the holder may bring in, by name, and who of them may sign. */
    public List<Eligible> among(FiledSlip filed, @Nullable PersonId holder) {
        Predicate<Actor> may = mayMeet(filed);
        boolean judged = holder != null && WhoMayStandIn.judges(people, holder);
        return people.actors(filed.court()).stream()
                .filter(actor -> !filed.slip().requestedBy(actor.id()))
                .filter(may)
                .map(actor -> new Eligible(
                        actor.id(), actor.name(), actor.division(), !judged || WhoMayStandIn.judges(actor)))
                .toList();
    }

    /** 同事 Who of the court may be chosen for a step at all: everybody else but the three administrators. */
    public List<Actor> colleagues(Actor actor) {
        return people.colleagues(actor.court()).stream()
                .filter(other -> !other.id().equals(actor.id()))
                .toList();
    }

    private static boolean signs(Verb verb) {
        return verb == Verb.HAND_ON || verb == Verb.ADD_BEFORE || verb == Verb.ADD_AFTER;
    }

    /** Whoever the route names is its own affair; whoever was chosen is not. */
    private Decision<Slip> chosen(FiledSlip filed, Slip next) {
        for (Turn turn :
                next.turns().subList(filed.slip().turns().size(), next.turns().size())) {
            if (next.route().step(turn.step()).people() instanceof ApproverRule.Chosen
                    && brought(filed, null, turn.holder()) instanceof Decision.Refused<String> refused) {
                return refused.as();
            }
        }
        return Decision.granted(next);
    }

    /** @param holder whose signature the other is to give too; null: the other only reads, or advises */
    private Decision<String> brought(FiledSlip filed, @Nullable PersonId holder, PersonId other) {
        Actor actor = people.actor(other)
                .filter(found -> found.court().equals(filed.court()) && !found.device())
                .orElse(null);
        if (actor == null) {
            return Decision.refused("circulation.targetUnknown", OWN_RULE);
        }
        if (actor.administers() && !named(filed).contains(other)) {
            return Decision.refused("circulation.targetAdministrator", OWN_RULE);
        }
        if (!mayMeet(filed).test(actor)) {
            return Decision.refused("circulation.targetUnseen", OWN_RULE);
        }
        return holder != null && WhoMayStandIn.judges(people, holder) && !WhoMayStandIn.judges(actor)
                ? Decision.refused("circulation.targetJudge", TrialTeams.JUDGES_TRY)
                : Decision.granted("");
    }

    private Predicate<Actor> mayMeet(FiledSlip filed) {
        Predicate<Actor> shown = kinds.of(filed).mayBeShown(filed.subject());
        Set<PersonId> named = named(filed);
        return actor -> !actor.device() && (!actor.administers() || named.contains(actor.id())) && shown.test(actor);
    }

    /** Those the kind itself names, as administrators are for notices of the calendar. */
    private Set<PersonId> named(FiledSlip filed) {
        RequestKind kind = kinds.of(filed);
        return kind.relations().stream()
                .flatMap(relation -> kind.related(filed.subject(), relation).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * 可选人员
     *
     * @param signs whether the signature may be given too; else only an opinion, or a copy
     */
    public record Eligible(
            PersonId id, String name, @Nullable DivisionId division, boolean signs) {}
}
