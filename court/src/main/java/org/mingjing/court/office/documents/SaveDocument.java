package org.mingjing.court.office.documents;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 拟稿、改稿 Keeps a new version of a draft, or begins one.
 *
 * @param revision that the typist saw; 0 for a new one
 */
@Term("保存公文稿")
public record SaveDocument(Origin origin, CourtId court, OutgoingId id, int revision, DocumentContent content)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
