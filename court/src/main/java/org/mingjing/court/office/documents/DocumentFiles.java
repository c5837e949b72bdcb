package org.mingjing.court.office.documents;

import java.util.UUID;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 公文文件 The archived files are read by whoever may read the document; only the office's own act adds to them. */
@Component
class DocumentFiles implements SubjectAccess {

    private final OutgoingDocuments documents;
    private final DocumentCourse course;

    DocumentFiles(OutgoingDocuments documents, DocumentCourse course) {
        this.documents = documents;
        this.course = course;
    }

    @Override
    public String kind() {
        return OutgoingId.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        PersonId self = actor.id();
        return documents
                .find(new OutgoingId(UUID.fromString(subject.id())))
                .filter(one -> one.court().equals(actor.court()))
                .filter(one -> DocumentDoor.all(actor)
                        || one.drafter().equals(self)
                        || course.reads(one.id().value(), self))
                .<Decision<CourtId>>map(one -> Decision.granted(one.court()))
                .orElse(Decision.refused("access.unknown", DocumentDesk.OWN_COURT));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return Grants.permits(actor, Permission.DOCUMENTS_OFFICE)
                ? Decision.refused("documents.refused.filesFixed", DocumentDesk.OWN_COURT)
                : Decision.refused("access.unknown", DocumentDesk.OWN_COURT);
    }
}
