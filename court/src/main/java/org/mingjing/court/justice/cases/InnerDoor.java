package org.mingjing.court.justice.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.ui.Model;

/** 案内之门 Through the door of a case to one of the things in it: a service, a fee, a paper. What is not there is as unknown as what is none of his. */
public abstract class InnerDoor<T> {

    private final CourtBoundary boundary;
    private final CaseDoor door;
    private final CaseRefusals refusals;

    protected InnerDoor(CourtBoundary boundary, CaseDoor door, CaseRefusals refusals) {
        this.boundary = boundary;
        this.door = door;
        this.refusals = refusals;
    }

    /** Called inside CourtBoundary. */
    protected abstract Optional<T> find(UUID id);

    protected abstract CaseId caseOf(T found);

    /** What must be permitted in the case, where the thing itself asks for more than the page. */
    protected Permission needed(T found, Permission asked) {
        return asked;
    }

    /** What the view makes of it inside the transaction, or why not. */
    public <R> Decision<R> enter(
            Actor actor, UUID id, Permission permission, String action, BiFunction<CaseCard, T, R> view) {
        T found = boundary.read(CourtScope.of(actor), () -> find(id)).orElse(null);
        return found == null
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : door.enter(
                        actor,
                        caseOf(found),
                        needed(found, permission),
                        action,
                        card -> view.apply(card, find(id).orElseThrow()));
    }

    /** The same for a page: the template, or the page that says why not. */
    public String enter(
            Actor actor,
            UUID id,
            Permission permission,
            String action,
            Frame frame,
            Model model,
            HttpServletResponse response,
            BiFunction<CaseCard, T, String> view) {
        return refusals.answer(enter(actor, id, permission, action, view), frame, model, response);
    }

    /** The same for a page of the whole case. */
    public String enterCase(
            Actor actor,
            UUID caseId,
            Permission permission,
            String action,
            Frame frame,
            Model model,
            HttpServletResponse response,
            Function<CaseCard, String> view) {
        return refusals.answer(door.enter(actor, new CaseId(caseId), permission, action, view), frame, model, response);
    }
}
