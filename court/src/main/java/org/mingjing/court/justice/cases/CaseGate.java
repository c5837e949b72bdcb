package org.mingjing.court.justice.cases;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.access.Access;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Relation;
import org.mingjing.court.foundation.access.Standing;
import org.mingjing.court.foundation.access.SubjectState;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;

/** 案件之门 Tells access how a person stands to a case, and asks. */
@Component
class CaseGate {

    Decision<CaseCard> judge(Actor actor, Optional<CaseCard> found, Relations relations, Permission permission) {
        return found.isEmpty()
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : Access.decide(actor, permission, standing(found.get(), relations))
                        .map(through -> found.get());
    }

    private static Standing standing(CaseCard card, Relations relations) {
        return new Standing(
                card.court(),
                card.division(),
                given(relations),
                state(card.status()),
                card.sealed(),
                recusal(card.category()));
    }

    private static Set<Relation> given(Relations relations) {
        Set<Relation> given = EnumSet.noneOf(Relation.class);
        relations.held().forEach(held -> given.add(Relation.valueOf(held.name())));
        return given;
    }

    private static SubjectState state(CaseStatus status) {
        return switch (status) {
            case FILED, IN_TRIAL, SUSPENDED -> SubjectState.OPEN;
            case CONCLUDED -> SubjectState.CONCLUDED;
            case ARCHIVED -> SubjectState.ARCHIVED;
        };
    }

    static Citation recusal(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> AccessToCases.RECUSAL_CRIMINAL;
            case ADMINISTRATIVE -> AccessToCases.RECUSAL_ADMINISTRATIVE;
            default -> AccessToCases.RECUSAL_CIVIL;
        };
    }
}
