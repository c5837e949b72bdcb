package org.mingjing.court.justice.preservation.web;

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
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationId;
import org.mingjing.court.justice.preservation.Preservations;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 保全之门 Through the door of the case to one of its applications. */
@Component
public class PreservationDoor {

    private final CourtBoundary boundary;
    private final Preservations preservations;
    private final CaseDoor door;
    private final CaseRefusals refusals;

    PreservationDoor(CourtBoundary boundary, Preservations preservations, CaseDoor door, CaseRefusals refusals) {
        this.boundary = boundary;
        this.preservations = preservations;
        this.door = door;
        this.refusals = refusals;
    }

    /** What the view makes of the application, or the page that says why not. */
    public String enter(
            Actor actor,
            UUID id,
            Permission permission,
            String action,
            Frame frame,
            Model model,
            HttpServletResponse response,
            BiFunction<CaseCard, Preservation, String> view) {
        Preservation found = boundary.read(CourtScope.of(actor), () -> preservations.find(new PreservationId(id)))
                .orElse(null);
        return refusals.answer(
                found == null
                        ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                        : door.enter(
                                actor,
                                found.caseId(),
                                permission,
                                action,
                                card -> view.apply(
                                        card, preservations.find(found.id()).orElseThrow())),
                frame,
                model,
                response);
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
