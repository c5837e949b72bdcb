package org.mingjing.court.justice.serving.web;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.InnerDoor;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ErrandId;
import org.mingjing.court.justice.serving.Servings;
import org.springframework.stereotype.Component;

/** 送达之门 Through the door of the case to one of its services. */
@Component
public class ServingDoor extends InnerDoor<Errand> {

    private final Servings servings;

    ServingDoor(CourtBoundary boundary, Servings servings, CaseDoor door, CaseRefusals refusals) {
        super(boundary, door, refusals);
        this.servings = servings;
    }

    @Override
    protected Optional<Errand> find(UUID id) {
        return servings.find(new ErrandId(id));
    }

    @Override
    protected CaseId caseOf(Errand found) {
        return found.caseId();
    }
}
