package org.mingjing.court.office.exchange;

import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 交换件之门 Every look is on record; when the sender looks at what came back, he knows of it. */
@Component
public class ParcelDoor {

    private final CourtBoundary boundary;
    private final Parcels parcels;
    private final ParcelNews news;
    private final AuditRecord record;

    ParcelDoor(CourtBoundary boundary, Parcels parcels, ParcelNews news, AuditRecord record) {
        this.boundary = boundary;
        this.parcels = parcels;
        this.news = news;
        this.record = record;
    }

    /** @throws ResponseStatusException 404 when it is none of his */
    public Parcel enter(Actor actor, UUID id, String view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Parcel found = parcels.find(new ParcelId(id))
                    .filter(one -> ParcelSight.sees(actor, one))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, actor.court(), found.id().subject(), view);
            if (actor.id().equals(found.sender()) && parcels.seen(found.id())) {
                news.tell(found, parcels, actor.id());
            }
            return found;
        });
    }
}
