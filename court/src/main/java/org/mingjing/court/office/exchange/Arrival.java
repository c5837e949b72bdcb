package org.mingjing.court.office.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 来件 A package of an official document that came in.
 *
 * @param sha256 of the whole package
 * @param parcel the parcel it came with; null: somebody brought the file
 * @param incoming what it was registered as; null: it waits
 */
@Term("公文来件")
public record Arrival(
        ArrivalId id,
        CourtId court,
        String sha256,
        String sender,
        String number,
        String title,
        @Nullable UUID parcel,
        OffsetDateTime broughtAt,
        PersonId broughtBy,
        @Nullable IncomingId incoming) {}
