package org.mingjing.court.justice.cases;

import java.util.Optional;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.TrialCourse;
import org.springframework.stereotype.Component;

/** 案件之门 Role, relation and state together: may this person do this with this case? */
@Component
class CaseGate {

    private static final Citation NEED_TO_KNOW = Citation.of("docs/adr/0004", "relation");

    Decision<CaseCard> judge(Actor actor, Optional<CaseCard> found, Relations relations, Permission permission) {
        if (relations.recused()) {
            return Decision.refused("case.recused", TrialCourse.RECUSAL);
        }
        if (found.isEmpty() || !sees(actor, found.get(), relations)) {
            return Decision.refused("case.unknown", NEED_TO_KNOW);
        }
        if (!Grants.permits(actor, permission) || (permission == Permission.CLOCK_RECORD && !conducts(actor, relations))) {
            return Decision.refused("case.notGranted", NEED_TO_KNOW);
        }
        return Decision.granted(found.get());
    }

    private static boolean sees(Actor actor, CaseCard card, Relations relations) {
        if (relations.working()) {
            return true;
        }
        if (card.sealed() || !CourtScope.of(actor).contains(card.court())) {
            return false;
        }
        return CaseReach.of(actor).covers(actor, card);
    }

    private static boolean conducts(Actor actor, Relations relations) {
        return relations.working() || actor.is(Role.CHIEF_JUDGE) || actor.is(Role.ADJUDICATION_MANAGEMENT);
    }
}
