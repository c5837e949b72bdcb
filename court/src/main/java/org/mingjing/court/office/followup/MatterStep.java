package org.mingjing.court.office.followup;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 督办经过 One thing that was done on a matter.
 *
 * @param on in the world
 * @param until the day it is about; null: none
 */
@Term("督办经过")
public record MatterStep(
        int no,
        MatterAct act,
        LocalDate on,
        String note,
        @Nullable LocalDate until,
        OffsetDateTime recordedAt,
        PersonId by) {}
