package org.mingjing.court.justice.hearings.web;

import java.util.UUID;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Component;

/** 庭次之门 A hearing is met only by whoever may meet its case. */
@Component
public class HearingDoor {

    private final CourtBoundary boundary;
    private final Hearings hearings;
    private final CaseDoor door;

    HearingDoor(CourtBoundary boundary, Hearings hearings, CaseDoor door) {
        this.boundary = boundary;
        this.hearings = hearings;
        this.door = door;
    }

    /** Shows the hearing with its case, or says why not; the view is read inside the transaction. */
    public <T> Decision<T> enter(
            Actor actor, UUID id, Permission permission, String action, BiFunction<CaseCard, Hearing, T> view) {
        Hearing hearing = boundary.read(CourtScope.of(actor), () -> hearings.find(new HearingId(id)))
                .orElse(null);
        return hearing == null
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : door.enter(actor, hearing.caseId(), permission, action, card -> view.apply(card, hearing));
    }
}
