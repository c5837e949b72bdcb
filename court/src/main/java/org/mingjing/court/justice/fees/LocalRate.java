package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeKind;

/**
 * 本地收费标准登记 An amount inside the bounds of the law, entered by one person and confirmed by another.
 *
 * @param agreed null while nobody else has looked at it; false: it was sent back
 */
@Term("本地收费标准登记")
public record LocalRate(
        UUID id,
        FeeKind kind,
        Money amount,
        LocalDate from,
        Citation source,
        PersonId proposedBy,
        OffsetDateTime proposedAt,
        @Nullable Boolean agreed,
        @Nullable PersonId decidedBy) {

    public boolean waits() {
        return agreed == null;
    }

    public boolean stands() {
        return Boolean.TRUE.equals(agreed);
    }
}
