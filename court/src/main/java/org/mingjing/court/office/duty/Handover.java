package org.mingjing.court.office.duty;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 交接班记录 What happened on a shift and what goes on.
 *
 * @param next who takes over; null: nobody is set yet
 * @param signedBy null: nobody has taken over
 */
@Term("交接班记录")
public record Handover(
        UUID id,
        PostId post,
        ShiftId shift,
        @Nullable ShiftId next,
        PersonId writtenBy,
        OffsetDateTime writtenAt,
        String happened,
        String open,
        @Nullable PersonId signedBy,
        @Nullable OffsetDateTime signedAt) {}
