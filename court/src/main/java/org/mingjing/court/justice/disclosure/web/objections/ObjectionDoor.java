package org.mingjing.court.justice.disclosure.web.objections;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.InnerDoor;
import org.mingjing.court.justice.disclosure.Objection;
import org.mingjing.court.justice.disclosure.ObjectionId;
import org.mingjing.court.justice.disclosure.Objections;
import org.springframework.stereotype.Component;

/** 异议之门 */
@Component
class ObjectionDoor extends InnerDoor<Objection> {

    private final Objections objections;

    ObjectionDoor(CourtBoundary boundary, CaseDoor door, CaseRefusals refusals, Objections objections) {
        super(boundary, door, refusals);
        this.objections = objections;
    }

    @Override
    protected Optional<Objection> find(UUID id) {
        return objections.find(new ObjectionId(id));
    }

    @Override
    protected CaseId caseOf(Objection found) {
        return found.caseId();
    }
}
