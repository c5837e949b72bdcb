package org.mingjing.court.justice.filing.web;

import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 来件之门 Nobody meets a filing of another court; who looked at one is on record. */
@Component
public class FilingDoor {

    private final CourtBoundary boundary;
    private final Filings filings;
    private final AuditRecord record;

    FilingDoor(CourtBoundary boundary, Filings filings, AuditRecord record) {
        this.boundary = boundary;
        this.filings = filings;
        this.record = record;
    }

    /** @throws ResponseStatusException 404 when the court has no such filing */
    public Filing enter(Actor actor, UUID id) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Filing filing =
                    filings.find(new FilingId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, filing.court(), filing.id().subject(), "Filing");
            return filing;
        });
    }
}
