package org.mingjing.court.justice.writs.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritId;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 文书之门 Through the door of the case to one of its papers; a draft is shown to nobody who may not work on it. */
@Component
public class WritDoor {

    private final CourtBoundary boundary;
    private final Writs writs;
    private final CaseDoor door;
    private final CaseRefusals refusals;

    WritDoor(CourtBoundary boundary, Writs writs, CaseDoor door, CaseRefusals refusals) {
        this.boundary = boundary;
        this.writs = writs;
        this.door = door;
        this.refusals = refusals;
    }

    /** What the view makes of the paper, or the page that says why not. */
    public String enter(
            Actor actor,
            UUID writ,
            Permission permission,
            String action,
            Frame frame,
            Model model,
            HttpServletResponse response,
            BiFunction<CaseCard, Writ, String> view) {
        return refusals.answer(open(actor, writ, permission, action, view), frame, model, response);
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

    /** The same for what is no page. */
    public <T> Decision<T> open(
            Actor actor, UUID writ, Permission permission, String action, BiFunction<CaseCard, Writ, T> view) {
        Writ found = boundary.read(CourtScope.of(actor), () -> writs.find(new WritId(writ)))
                .orElse(null);
        if (found == null) {
            return Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS);
        }
        return door.enter(
                actor,
                found.caseId(),
                found.issued() ? permission : Permission.WRIT,
                action,
                card -> view.apply(card, found));
    }

    /** The same for one version: of an issued paper the issued one is for whoever reads the case, the others for whoever works on it. */
    public <T> Decision<T> open(Actor actor, UUID writ, int no, String action, BiFunction<CaseCard, Writ, T> view) {
        Writ found = boundary.read(CourtScope.of(actor), () -> writs.find(new WritId(writ)))
                .orElse(null);
        boolean issued = found != null && found.issued() && found.latest() == no;
        return open(actor, writ, issued ? Permission.CASE_READ : Permission.WRIT, action, view);
    }
}
