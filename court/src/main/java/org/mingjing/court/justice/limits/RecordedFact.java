package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;

/**
 * 已记录事实 An exclusion, extension or conversion as somebody recorded it; a later one may replace it, none is erased.
 *
 * @param document 依据文书 the paper behind it
 * @param recordedBy null: the system or an import
 * @param slip 经审批 the request by whose signatures it was granted; null: it was recorded
 * @param replaced ended or corrected by a later fact
 * @param withdrawn why it no longer counts; null while it does
 */
@Term("已记录事实")
public record RecordedFact(
        FactId id,
        ClockEvent event,
        String document,
        LocalDate occurredOn,
        OffsetDateTime recordedAt,
        @Nullable PersonId recordedBy,
        @Nullable SlipId slip,
        boolean replaced,
        @Nullable String withdrawn) {

    public boolean counts() {
        return !replaced && withdrawn == null;
    }

    /** Whether it is an exclusion that has not ended. */
    public boolean running() {
        return counts() && event instanceof ClockEvent.Exclusion exclusion && exclusion.to() == null;
    }
}
