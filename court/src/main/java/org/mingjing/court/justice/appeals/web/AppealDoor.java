package org.mingjing.court.justice.appeals.web;

import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.AppealId;
import org.mingjing.court.justice.appeals.Appeals;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.ChargeId;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 上诉之门 Open to whoever may see the case of either instance; who looked is on record. */
@Component
public class AppealDoor {

    private final CourtBoundary boundary;
    private final Appeals appeals;
    private final Cases cases;
    private final Fees fees;
    private final AuditRecord record;

    AppealDoor(CourtBoundary boundary, Appeals appeals, Cases cases, Fees fees, AuditRecord record) {
        this.boundary = boundary;
        this.appeals = appeals;
        this.cases = cases;
        this.fees = fees;
        this.record = record;
    }

    /** @throws ResponseStatusException 404 when there is none, or none of his */
    public Appeal enter(Actor actor, UUID id) {
        return boundary.write(CourtScope.of(actor), () -> {
            Appeal appeal = appeals.find(new AppealId(id))
                    .filter(found -> open(actor, found))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, appeal.court(), appeal.id().subject(), "Appeal");
            return appeal;
        });
    }

    /** 上诉费 As it stands at the first court; empty: nobody pays for this appeal. */
    public Optional<Charge> fee(Appeal appeal) {
        ChargeId charge = appeal.charge();
        return charge == null
                ? Optional.empty()
                : boundary.read(CourtScope.of(appeal.court()), () -> fees.find(charge));
    }

    /** Inside CourtBoundary. */
    public boolean open(Actor actor, Appeal appeal) {
        CaseId upper = appeal.upperCase();
        return reads(actor, appeal.caseId()) || (upper != null && reads(actor, upper));
    }

    private boolean reads(Actor actor, CaseId id) {
        return cases.require(actor, id, Permission.CASE_READ) instanceof Decision.Granted<CaseCard>;
    }
}
