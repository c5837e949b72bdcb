package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.evidence.LateConsequence;
import org.mingjing.law.evidence.LateFault;

/**
 * 证据 One piece, as it was handed in, examined and judged.
 *
 * @param late after the period it is held against
 * @param fault as the court found; null: not late, or not looked at yet
 * @param basic 与案件基本事实有关
 * @param admitted 认证; null: not decided
 */
@Term("证据")
public record Evidence(
        EvidenceId id,
        CourtId court,
        CaseId caseId,
        String party,
        int no,
        String name,
        String purpose,
        int pages,
        String source,
        boolean original,
        LocalDate handedOn,
        @Nullable EvidenceTermId term,
        boolean late,
        @Nullable LateFault fault,
        boolean basic,
        String faultWords,
        @Nullable Boolean admitted,
        String reasons,
        @Nullable LocalDate decidedOn,
        int revision,
        List<Opinion> opinions) {

    public Evidence {
        opinions = List.copyOf(opinions);
    }

    /**
     * 质证意见
     *
     * @param authentic 真实性 accepted; likewise 合法性 and 关联性 (民诉解释 104)
     */
    @Term("质证意见")
    public record Opinion(
            String party, LocalDate on, boolean authentic, boolean lawful, boolean relevant, String words) {

        public boolean agrees() {
            return authentic && lawful && relevant;
        }
    }

    /** 逾期待处理 Late, and the court has not found why. */
    public boolean lateOpen() {
        return late && fault == null;
    }

    /** 逾期的后果; null: not late, or not found yet */
    public @Nullable LateConsequence consequence() {
        return fault == null ? null : LateConsequence.of(fault, basic);
    }

    /** 不算逾期 The period was made longer afterwards: nothing was found on a delay that is none. */
    Evidence inTime() {
        return new Evidence(
                id, court, caseId, party, no, name, purpose, pages, source, original, handedOn, term, false, null,
                false, "", admitted, reasons, decidedOn, revision, opinions);
    }

    Evidence found(LateFault why, boolean about, String words) {
        return with(why, about, words, admitted, reasons, decidedOn);
    }

    Evidence judged(boolean taken, String why, LocalDate on) {
        return with(fault, basic, faultWords, taken, why, on);
    }

    private Evidence with(
            @Nullable LateFault why,
            boolean about,
            String words,
            @Nullable Boolean taken,
            String because,
            @Nullable LocalDate on) {
        return new Evidence(
                id, court, caseId, party, no, name, purpose, pages, source, original, handedOn, term, late, why, about,
                words, taken, because, on, revision, opinions);
    }
}
