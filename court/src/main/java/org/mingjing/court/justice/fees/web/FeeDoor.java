package org.mingjing.court.justice.fees.web;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.InnerDoor;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.ChargeId;
import org.mingjing.court.justice.fees.Fees;
import org.springframework.stereotype.Component;

/** 费用之门 Through the door of the case to its fees. */
@Component
public class FeeDoor extends InnerDoor<Charge> {

    private final Fees fees;

    FeeDoor(CourtBoundary boundary, Fees fees, CaseDoor door, CaseRefusals refusals) {
        super(boundary, door, refusals);
        this.fees = fees;
    }

    @Override
    protected Optional<Charge> find(UUID id) {
        return fees.find(new ChargeId(id));
    }

    @Override
    protected CaseId caseOf(Charge found) {
        return found.caseId();
    }
}
