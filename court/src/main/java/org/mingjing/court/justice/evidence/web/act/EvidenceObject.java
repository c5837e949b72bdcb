package org.mingjing.court.justice.evidence.web.act;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.evidence.Evidence;
import org.mingjing.court.justice.evidence.EvidenceRequest;
import org.mingjing.court.justice.evidence.EvidenceTerm;

/** 办理对象 The period, piece or request a page is about; nothing when it is about the case. */
record EvidenceObject(
        @Nullable EvidenceTerm term,
        @Nullable Evidence item,
        @Nullable EvidenceRequest request) {

    static final EvidenceObject NONE = new EvidenceObject(null, null, null);

    int revision() {
        if (term != null) {
            return term.revision();
        }
        if (item != null) {
            return item.revision();
        }
        return request == null ? 0 : request.revision();
    }

    @Nullable
    UUID id() {
        if (term != null) {
            return term.id().value();
        }
        if (item != null) {
            return item.id().value();
        }
        return request == null ? null : request.id().value();
    }
}
