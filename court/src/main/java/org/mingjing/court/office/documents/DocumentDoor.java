package org.mingjing.court.office.documents;

import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 公文之门 A document is open to whoever drafted, checked, signed or was sent it, once it was sent to the office and the leaders of the court; every look is on record, the first a receipt. */
@Component
public class DocumentDoor {

    private final CourtBoundary boundary;
    private final OutgoingDocuments outgoing;
    private final IncomingDocuments incoming;
    private final DocumentCourse course;
    private final DocumentNews news;
    private final AuditRecord record;

    DocumentDoor(
            CourtBoundary boundary,
            OutgoingDocuments outgoing,
            IncomingDocuments incoming,
            DocumentCourse course,
            DocumentNews news,
            AuditRecord record) {
        this.boundary = boundary;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.course = course;
        this.news = news;
        this.record = record;
    }

    /** 看全部 Whether the whole register of his court is open to him. */
    public static boolean all(Actor actor) {
        return Grants.permits(actor, Permission.DOCUMENTS_OFFICE) || actor.is(Role.COURT_LEADER);
    }

    /** 看办理过程 Whether its drafts and steps are open to him; whoever was sent a copy reads what was made of it. */
    public boolean drafts(Actor actor, Outgoing document) {
        return all(actor)
                || document.drafter().equals(actor.id())
                || boundary
                        .read(
                                CourtScope.of(actor.court()),
                                () -> course.readers(document.id().value()))
                        .stream()
                        .anyMatch(one -> one.person().equals(actor.id()) && !one.copied());
    }

    /** @throws ResponseStatusException 404 when it is none of his */
    public Outgoing outgoing(Actor actor, UUID id, String view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Outgoing found = outgoing.find(new OutgoingId(id))
                    .filter(one -> (all(actor) && !one.unsent())
                            || one.drafter().equals(actor.id())
                            || course.reads(id, actor.id()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, found.court(), found.id().subject(), view);
            if (course.read(id, actor.id())) {
                news.tell(found, actor.id());
            }
            return found;
        });
    }

    /** @throws ResponseStatusException 404 when it is none of his */
    public Incoming incoming(Actor actor, UUID id, String view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Incoming found = incoming.find(new IncomingId(id))
                    .filter(one -> all(actor) || actor.id().equals(one.holder()) || course.reads(id, actor.id()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, found.court(), found.id().subject(), view);
            if (course.read(id, actor.id())) {
                news.tell(found, actor.id());
            }
            return found;
        });
    }
}
