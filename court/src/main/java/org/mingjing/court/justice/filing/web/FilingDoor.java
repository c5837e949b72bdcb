package org.mingjing.court.justice.filing.web;

import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 来件之门 Nobody meets a filing of another court; who looked at one is on record. */
@Component
public class FilingDoor {

    private final CourtBoundary boundary;
    private final Filings filings;
    private final Cases cases;
    private final AuditRecord record;

    FilingDoor(CourtBoundary boundary, Filings filings, Cases cases, AuditRecord record) {
        this.boundary = boundary;
        this.filings = filings;
        this.cases = cases;
        this.record = record;
    }

    /** 密封、回避 What became a case is shown to whoever may see the case. */
    private boolean open(Actor actor, Filing filing) {
        CaseId caseId = filing.caseId();
        return caseId == null
                || cases.require(actor, caseId, Permission.CASE_READ) instanceof Decision.Granted<CaseCard>;
    }

    /** @throws ResponseStatusException 404 when the court has no such filing */
    public Filing enter(Actor actor, UUID id) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Filing filing = filings.find(new FilingId(id))
                    .filter(found -> open(actor, found))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, filing.court(), filing.id().subject(), "Filing");
            return filing;
        });
    }
}
