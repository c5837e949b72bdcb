package org.mingjing.court.justice.trial.web.recusal;

import java.util.UUID;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.WithholdDoor;
import org.mingjing.court.justice.trial.RecusalRequest;
import org.mingjing.court.justice.trial.Recusals;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 回避申请之门 For whoever reads the case, and for whoever decides even where the case is closed to him. */
@Component
class RecusalDoor {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final CourtBoundary boundary;
    private final Cases cases;
    private final WithholdDoor door;
    private final Recusals recusals;
    private final AuditRecord audit;

    RecusalDoor(CourtBoundary boundary, Cases cases, WithholdDoor door, Recusals recusals, AuditRecord audit) {
        this.boundary = boundary;
        this.cases = cases;
        this.door = door;
        this.recusals = recusals;
        this.audit = audit;
    }

    <T> Decision<T> enter(Actor actor, UUID id, UUID request, BiFunction<CaseCard, RecusalRequest, T> view) {
        return boundary.write(
                CourtScope.of(actor),
                () -> reach(actor, new CaseId(id)).then(card -> {
                    RecusalRequest found = recusals.find(request)
                            .filter(one -> one.caseId().equals(card.id()))
                            .orElse(null);
                    if (found == null) {
                        return Decision.refused("trial.refused.noRequest", OWN_RULE);
                    }
                    audit.seen(actor, card.court(), card.id().subject(), "RecusalView");
                    return Decision.granted(view.apply(card, found));
                }));
    }

    private Decision<CaseCard> reach(Actor actor, CaseId id) {
        return door.reach(actor, id) instanceof Decision.Granted<CaseCard> granted
                ? granted
                : cases.require(actor, id, Permission.CASE_READ);
    }
}
