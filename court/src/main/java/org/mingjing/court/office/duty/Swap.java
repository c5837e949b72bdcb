package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 换班 A colleague was asked to take a shift.
 *
 * @param back the shift taken in return; null: none
 * @param cause of what it was proposed; empty: a person asked
 * @param state asked, agreed, declined or withdrawn
 */
@Term("换班")
public record Swap(
        UUID id,
        ShiftId shift,
        PersonId asker,
        PersonId other,
        @Nullable ShiftId back,
        String note,
        String cause,
        String state,
        LocalDate askedOn) {}
