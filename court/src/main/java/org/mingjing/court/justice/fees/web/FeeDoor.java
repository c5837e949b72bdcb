package org.mingjing.court.justice.fees.web;

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
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.ChargeId;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 费用之门 Through the door of the case to its fees. */
@Component
public class FeeDoor {

    private final CourtBoundary boundary;
    private final Fees fees;
    private final CaseDoor door;
    private final CaseRefusals refusals;

    FeeDoor(CourtBoundary boundary, Fees fees, CaseDoor door, CaseRefusals refusals) {
        this.boundary = boundary;
        this.fees = fees;
        this.door = door;
        this.refusals = refusals;
    }

    /** What the view makes of one fee, or the page that says why not. */
    public String enter(
            Actor actor,
            UUID charge,
            Permission permission,
            String action,
            Frame frame,
            Model model,
            HttpServletResponse response,
            BiFunction<CaseCard, Charge, String> view) {
        Charge found = boundary.read(CourtScope.of(actor), () -> fees.find(new ChargeId(charge)))
                .orElse(null);
        return refusals.answer(
                found == null
                        ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                        : door.enter(
                                actor,
                                found.caseId(),
                                permission,
                                action,
                                card -> view.apply(card, fees.find(found.id()).orElseThrow())),
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
