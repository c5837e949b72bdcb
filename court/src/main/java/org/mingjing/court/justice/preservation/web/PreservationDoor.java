package org.mingjing.court.justice.preservation.web;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.InnerDoor;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationId;
import org.mingjing.court.justice.preservation.Preservations;
import org.springframework.stereotype.Component;

/** 保全之门 Through the door of the case to one of its applications. */
@Component
public class PreservationDoor extends InnerDoor<Preservation> {

    private final Preservations preservations;

    PreservationDoor(CourtBoundary boundary, Preservations preservations, CaseDoor door, CaseRefusals refusals) {
        super(boundary, door, refusals);
        this.preservations = preservations;
    }

    @Override
    protected Optional<Preservation> find(UUID id) {
        return preservations.find(new PreservationId(id));
    }

    @Override
    protected CaseId caseOf(Preservation found) {
        return found.caseId();
    }
}
