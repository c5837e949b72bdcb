package org.mingjing.court.justice.hearings.web;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.InnerDoor;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.court.justice.hearings.Hearings;
import org.springframework.stereotype.Component;

/** 庭次之门 A hearing is met only by whoever may meet its case. */
@Component
public class HearingDoor extends InnerDoor<Hearing> {

    private final Hearings hearings;

    HearingDoor(CourtBoundary boundary, Hearings hearings, CaseDoor door, CaseRefusals refusals) {
        super(boundary, door, refusals);
        this.hearings = hearings;
    }

    @Override
    protected Optional<Hearing> find(UUID id) {
        return hearings.find(new HearingId(id));
    }

    @Override
    protected CaseId caseOf(Hearing found) {
        return found.caseId();
    }
}
