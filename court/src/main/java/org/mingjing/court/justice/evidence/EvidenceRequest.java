package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.evidence.RequestKind;

/**
 * 证据申请 More time, evidence to be collected, or an appraisal.
 *
 * @param term the period it asks to extend or has to keep; null: none was set
 * @param granted null: not decided
 * @param begunOn 委托鉴定; endedOn: 收到鉴定意见
 */
@Term("证据申请")
public record EvidenceRequest(
        EvidenceRequestId id,
        CourtId court,
        CaseId caseId,
        RequestKind kind,
        String party,
        String subject,
        String grounds,
        LocalDate askedOn,
        @Nullable EvidenceTermId term,
        @Nullable Boolean granted,
        @Nullable LocalDate decidedOn,
        String reasons,
        String institution,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        int revision) {

    public boolean open() {
        return granted == null;
    }

    /** 鉴定中 */
    public boolean appraising() {
        return begunOn != null && endedOn == null;
    }

    EvidenceRequest decided(boolean grant, LocalDate on, String why) {
        return with(grant, on, why, institution, begunOn, endedOn);
    }

    EvidenceRequest begun(String by, LocalDate on) {
        return with(granted, decidedOn, reasons, by, on, endedOn);
    }

    EvidenceRequest ended(LocalDate on) {
        return with(granted, decidedOn, reasons, institution, begunOn, on);
    }

    private EvidenceRequest with(
            @Nullable Boolean grant,
            @Nullable LocalDate decided,
            String why,
            String by,
            @Nullable LocalDate begun,
            @Nullable LocalDate ended) {
        return new EvidenceRequest(
                id, court, caseId, kind, party, subject, grounds, askedOn, term, grant, decided, why, by, begun, ended,
                revision);
    }
}
