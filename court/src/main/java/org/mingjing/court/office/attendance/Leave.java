package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 请假 A leave that was agreed to.
 *
 * @param kind word of {@link LeaveRequest#KINDS}
 * @param until the last day
 * @param days working days of the court's calendar
 * @param deputy who signs meanwhile; null: nobody
 * @param slip by which it was agreed to
 */
@Term("请假")
public record Leave(
        PersonId person,
        String kind,
        LocalDate since,
        LocalDate until,
        int days,
        @Nullable PersonId deputy,
        UUID slip) {}
