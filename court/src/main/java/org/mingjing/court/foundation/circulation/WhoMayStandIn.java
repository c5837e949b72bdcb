package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.TrialTeams;
import org.springframework.stereotype.Component;

/** 代理资格 Somebody of the same court, not oneself, none of the three administrators; and whoever tries cases is stood in for by whoever does too. */
@Component
public class WhoMayStandIn {

    private static final Citation OWN_RULE = Citation.of("docs/circulation", "Deputies");

    private final People people;

    WhoMayStandIn(People people) {
        this.people = people;
    }

    public Decision<String> ask(PersonId principal, PersonId deputy) {
        if (deputy.equals(principal)) {
            return Decision.refused("circulation.deputy.self", OWN_RULE);
        }
        if (!colleagues(principal, deputy)) {
            return Decision.refused("circulation.deputy.unknown", OWN_RULE);
        }
        if (people.actor(deputy).filter(Actor::administers).isPresent()) {
            return Decision.refused("circulation.deputy.administrator", OWN_RULE);
        }
        return judges(people, principal) && !judges(people, deputy)
                ? Decision.refused("circulation.deputy.judge", TrialTeams.JUDGES_TRY)
                : Decision.granted("");
    }

    /** 可选代理人 Whom somebody may ask to stand in, by name. */
    public List<Actor> candidates(Actor principal) {
        boolean judged = judges(principal);
        return people.colleagues(principal.court()).stream()
                .filter(other -> !other.id().equals(principal.id()))
                .filter(other -> !judged || judges(other))
                .toList();
    }

    private boolean colleagues(PersonId principal, PersonId deputy) {
        Actor other = people.actor(deputy).orElse(null);
        return other != null
                && !other.device()
                && people.actor(principal)
                        .map(Actor::court)
                        .filter(other.court()::equals)
                        .isPresent();
    }

    static boolean judges(People people, PersonId person) {
        return people.actor(person).map(WhoMayStandIn::judges).orElse(false);
    }

    /** 履行审判职责 Whoever tries cases: judges, chief judges, the leaders of the court. */
    static boolean judges(Actor actor) {
        return actor.is(Role.JUDGE) || actor.is(Role.CHIEF_JUDGE) || actor.is(Role.COURT_LEADER);
    }
}
