package org.mingjing.court.office.documents;

import java.util.UUID;
import org.mingjing.court.foundation.files.SubjectAccess;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 收文文件 What came with a document is read by whoever may read the document; nobody adds to it afterwards. */
@Component
class IncomingFiles implements SubjectAccess {

    private final IncomingDocuments documents;
    private final DocumentCourse course;

    IncomingFiles(IncomingDocuments documents, DocumentCourse course) {
        this.documents = documents;
        this.course = course;
    }

    @Override
    public String kind() {
        return IncomingId.KIND;
    }

    @Override
    public Decision<CourtId> mayRead(Actor actor, SubjectRef subject) {
        return documents
                .find(new IncomingId(UUID.fromString(subject.id())))
                .filter(one -> one.court().equals(actor.court()))
                .filter(one -> DocumentDoor.all(actor)
                        || actor.id().equals(one.holder())
                        || course.reads(one.id().value(), actor.id()))
                .<Decision<CourtId>>map(one -> Decision.granted(one.court()))
                .orElse(Decision.refused("access.unknown", DocumentDesk.OWN_COURT));
    }

    @Override
    public Decision<CourtId> mayAdd(Actor actor, SubjectRef subject) {
        return Decision.refused("access.unknown", DocumentDesk.OWN_COURT);
    }
}
