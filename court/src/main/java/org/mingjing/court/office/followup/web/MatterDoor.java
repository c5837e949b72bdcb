package org.mingjing.court.office.followup.web;

import java.util.UUID;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSight;
import org.mingjing.court.office.followup.Matters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 督办之门 The way to every page of one matter: judged, recorded, shown. What one may not see is not there. */
@Component
public class MatterDoor {

    private final CourtBoundary boundary;
    private final Matters matters;
    private final AuditRecord audit;

    MatterDoor(CourtBoundary boundary, Matters matters, AuditRecord audit) {
        this.boundary = boundary;
        this.matters = matters;
        this.audit = audit;
    }

    /** @param action what is looked at; stands in the log */
    public <T> T enter(Actor actor, UUID id, String action, Function<Matter, T> view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Matter matter = matters.find(new MatterId(id), MatterSight.of(actor))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            audit.seen(actor, matter.court(), matter.id().subject(), action);
            return view.apply(matter);
        });
    }
}
