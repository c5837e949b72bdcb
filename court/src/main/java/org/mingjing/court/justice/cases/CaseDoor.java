package org.mingjing.court.justice.cases;

import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 阅卷之门 The way to every page of one case: judged, recorded, shown, in one transaction. */
@Component
public class CaseDoor {

    private final CourtBoundary boundary;
    private final Cases cases;
    private final AuditRecord audit;

    CaseDoor(CourtBoundary boundary, Cases cases, AuditRecord audit) {
        this.boundary = boundary;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * Shows the case to the person, or says why not.
     *
     * @param action what is looked at, e.g. {@code CaseOverview}; stands in the log
     * @param view reads what the page shows, inside the transaction
     */
    public <T> Decision<T> enter(Actor actor, CaseId id, String action, Function<CaseCard, T> view) {
        return enter(actor, id, Permission.CASE_READ, action, view);
    }

    /** As {@link #enter(Actor, CaseId, String, Function)}, for a page that needs more than reading: a form. */
    public <T> Decision<T> enter(
            Actor actor, CaseId id, Permission permission, String action, Function<CaseCard, T> view) {
        return boundary.write(
                CourtScope.of(actor),
                () -> cases.require(actor, id, permission).map(card -> {
                    audit.seen(actor, card.court(), id.subject(), action, cases.leave(actor, card));
                    return view.apply(card);
                }));
    }
}
