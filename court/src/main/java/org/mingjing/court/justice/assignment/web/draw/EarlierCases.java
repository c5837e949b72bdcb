package org.mingjing.court.justice.assignment.web.draw;

import java.util.Optional;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 前一程序 Finds the case before this one by its number. Called inside CourtBoundary. */
@Component
class EarlierCases {

    private final Cases cases;

    EarlierCases(Cases cases) {
        this.cases = cases;
    }

    /** Empty for nothing, for what is no number, and for a case that is not held here. */
    Optional<CaseId> find(Actor actor, String typed) {
        return CaseNumber.parse(typed)
                .number()
                .flatMap(number -> cases.find(
                        number.courtCode()
                                .map(CourtCode::value)
                                .map(CourtId::new)
                                .orElse(actor.court()),
                        number.ofCase().toString()))
                .map(CaseCard::id);
    }
}
