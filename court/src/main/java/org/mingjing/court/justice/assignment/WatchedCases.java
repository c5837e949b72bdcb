package org.mingjing.court.justice.assignment;

import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.oversight.OversightBook;
import org.mingjing.court.justice.oversight.SupervisionMark;
import org.mingjing.kernel.Decision;
import org.mingjing.law.triage.FourCategories;
import org.springframework.stereotype.Component;

/**
 * 四类案件分案 A case of the four categories is a panel's and may have its judge named; it is drawn like any other only for a reason that
 * stays on record. Called inside CourtBoundary.
 */
@Component
public class WatchedCases {

    private final OversightBook marks;

    WatchedCases(OversightBook marks) {
        this.marks = marks;
    }

    public boolean watched(CaseCard card) {
        return marks.marks(card.id()).stream().anyMatch(SupervisionMark::stands);
    }

    /** @param why empty: none was given */
    Decision<CaseCard> mayBeDrawn(CaseCard card, String why) {
        return mayBeGiven(card)
                .then(given -> watched(card) && why.isEmpty()
                        ? Decision.refused("assignment.refused.watched", FourCategories.ASSIGNMENT, card.number())
                        : why.length() > AssignmentRules.LONGEST
                                ? Decision.refused(
                                        "assignment.refused.reason", FourCategories.ASSIGNMENT, AssignmentRules.LONGEST)
                                : Decision.granted(card));
    }

    /** Whoever gets it, it is a panel's. */
    Decision<CaseCard> mayBeGiven(CaseCard card) {
        return card.formation() == Formation.SOLE && watched(card)
                ? Decision.refused("assignment.refused.watchedSole", FourCategories.ASSIGNMENT, card.number())
                : Decision.granted(card);
    }
}
