package org.mingjing.court.justice.preservation;

import java.util.List;
import org.mingjing.court.justice.cases.CaseRelation;

/** 保全责任人 The judge rules; the clerk, else the assistant, else the judge sees it carried out. Before a judge has the case, whoever filed it. */
final class PreservationHolders {

    static final List<CaseRelation> DECIDING = List.of(CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE);
    static final List<CaseRelation> CARRYING_OUT =
            List.of(CaseRelation.CLERK, CaseRelation.ASSISTANT, CaseRelation.HANDLING_JUDGE);

    private PreservationHolders() {}
}
