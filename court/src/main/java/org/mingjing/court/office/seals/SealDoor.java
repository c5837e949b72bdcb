package org.mingjing.court.office.seals;

import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.people.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** 印章之门 The way to a use of a seal and to its files: judged, recorded, shown. What one may not see is not there. */
@Component
public class SealDoor {

    private final CourtBoundary boundary;
    private final Seals seals;
    private final SealUses uses;
    private final SealSight sight;
    private final SealedPapers papers;
    private final AuditRecord record;

    SealDoor(
            CourtBoundary boundary,
            Seals seals,
            SealUses uses,
            SealSight sight,
            SealedPapers papers,
            AuditRecord record) {
        this.boundary = boundary;
        this.seals = seals;
        this.uses = uses;
        this.sight = sight;
        this.papers = papers;
        this.record = record;
    }

    /** @throws ResponseStatusException 404 when it is none of his */
    public SealUse use(Actor actor, UUID id, String view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            SealUse found = uses.find(new UseId(id))
                    .filter(one -> sight.sees(actor, one))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, found.court(), found.id().subject(), view);
            return found;
        });
    }

    /** Every seal of his own court may be looked at by whoever may ask for one. */
    public Seal seal(Actor actor, UUID id) {
        return boundary.read(
                CourtScope.of(actor.court()),
                () -> seals.find(new SealId(id))
                        .filter(one -> one.court().equals(actor.court()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** The file as it was asked for; {@code sealed}: as it was sealed. */
    public byte[] bytes(SealUse use, SealPiece piece, boolean sealed) {
        SealPiece.Sealed made = piece.sealed();
        return boundary.read(
                CourtScope.of(use.court()), () -> sealed && made != null ? papers.bytes(made) : papers.bytes(piece));
    }
}
