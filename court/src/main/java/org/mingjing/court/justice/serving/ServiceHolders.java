package org.mingjing.court.justice.serving;

import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHolders;
import org.mingjing.court.justice.cases.CaseRelation;
import org.springframework.stereotype.Component;

/** 送达责任人 Who serves: the clerk of the case, else the assistant, else its judge; before a judge has it, whoever filed it. */
@Component
public class ServiceHolders {

    private static final List<CaseRelation> IN_TURN =
            List.of(CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);

    private final CaseHolders holders;

    ServiceHolders(CaseHolders holders) {
        this.holders = holders;
    }

    /** Never somebody who must not meet the case. Called inside CourtBoundary. */
    public Set<PersonId> of(CaseCard card) {
        return holders.firstOrFiler(card, IN_TURN);
    }
}
