package org.mingjing.court.justice.triage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.FourCategories;
import org.mingjing.law.triage.TriageFacts;

/**
 * 分流决定 How a case was sorted, with what was known and proposed then.
 *
 * @param no from 1
 * @param proposedBy the article behind the proposal
 * @param settled whether nothing unknown could have led to a simpler way
 * @param reason empty where the decision follows the proposal and nothing was noted
 * @param wageSource document of the wage that the bounds were counted with; null: none was held
 */
@Term("分流决定")
public record TriageDecision(
        CaseId caseId,
        int no,
        Procedure procedure,
        Formation formation,
        Procedure proposedProcedure,
        Formation proposedFormation,
        Citation proposedBy,
        boolean settled,
        String reason,
        TriageFacts facts,
        @Nullable String wageSource,
        List<FourCategories> categories,
        Ledger ledger,
        String ruleSet,
        LocalDate occurredOn,
        OffsetDateTime recordedAt,
        PersonId by) {

    public TriageDecision {
        categories = List.copyOf(categories);
    }

    public boolean departs() {
        return procedure != proposedProcedure || formation != proposedFormation;
    }
}
