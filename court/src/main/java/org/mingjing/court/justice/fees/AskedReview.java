package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/**
 * 费用复核申请 A party's objection to who bears the fees or how they were counted (办法 43).
 *
 * @param decideBy 十五日
 * @param changed null: not decided yet
 */
@Term("费用复核申请")
public record AskedReview(
        UUID id,
        CourtId court,
        CaseId caseId,
        String party,
        String reasons,
        LocalDate askedOn,
        LocalDate decideBy,
        Ledger term,
        @Nullable Boolean changed,
        String words,
        @Nullable LocalDate decidedOn) {

    public boolean open() {
        return changed == null;
    }

    public SubjectRef subject() {
        return new SubjectRef("fee-review", id.toString());
    }
}
