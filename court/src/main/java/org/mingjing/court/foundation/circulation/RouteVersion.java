package org.mingjing.court.foundation.circulation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 流程版本 A route as it was released by two people.
 *
 * @param proposedBy null: shipped with the program; then nobody released it either
 * @param releasedAt since when new slips take it; null: the shipped one, by which nothing was asked for yet
 */
@Term("流程版本")
public record RouteVersion(
        Route route,
        @Nullable PersonId proposedBy,
        @Nullable PersonId releasedBy,
        @Nullable OffsetDateTime releasedAt) {}
