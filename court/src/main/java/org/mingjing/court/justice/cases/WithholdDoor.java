package org.mingjing.court.justice.cases;

import java.util.Optional;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/**
 * 回避之门 The way to the decision on recusal: for whoever may withhold the case, and for the president even of a sealed case of
 * his court, since nobody else decides on its judges (民诉法 49, 刑诉法 31). He is shown its number and its people, nothing else.
 */
@Component
public class WithholdDoor {

    private final CourtBoundary boundary;
    private final Cases cases;
    private final People people;
    private final AuditRecord audit;

    WithholdDoor(CourtBoundary boundary, Cases cases, People people, AuditRecord audit) {
        this.boundary = boundary;
        this.cases = cases;
        this.people = people;
        this.audit = audit;
    }

    /** Called inside CourtBoundary. Refused as {@link Cases#require} refuses. */
    public Decision<CaseCard> reach(Actor actor, CaseId id) {
        Decision<CaseCard> usual = cases.require(actor, id, Permission.CASE_WITHHOLD);
        return usual instanceof Decision.Refused<CaseCard> refused
                        && refused.code().equals("access.unknown")
                ? cases.find(id)
                        .filter(card -> presides(actor, card))
                        .<Decision<CaseCard>>map(Decision::granted)
                        .orElse(usual)
                : usual;
    }

    /** Shows what the person may withhold; recorded. */
    public <T> Decision<T> enter(Actor actor, CaseId id, Function<CaseCard, T> view) {
        return boundary.write(
                CourtScope.of(actor),
                () -> reach(actor, id).map(card -> {
                    audit.seen(actor, card.court(), id.subject(), "WithholdForm", cases.leave(actor, card));
                    return view.apply(card);
                }));
    }

    /** The case, where it is closed to the person but for a decision on recusal. Called inside CourtBoundary. */
    public Optional<CaseId> onlyToRecuse(Actor actor, CaseCard card) {
        return !cases.permits(actor, card, Permission.CASE_READ)
                        && reach(actor, card.id()) instanceof Decision.Granted<CaseCard>
                ? Optional.of(card.id())
                : Optional.empty();
    }

    private boolean presides(Actor actor, CaseCard card) {
        return card.sealed()
                && Grants.permits(actor, Permission.CASE_WITHHOLD)
                && people.presidents(card.court()).contains(actor.id());
    }
}
