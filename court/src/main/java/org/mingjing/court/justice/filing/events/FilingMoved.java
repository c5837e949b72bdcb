package org.mingjing.court.justice.filing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 来件已动 A filing came in, was told to be incomplete, was corrected or decided.
 *
 * @param clerk who examines it
 * @param by who acted
 * @param duty what the clerk owes now: {@code filing-examine} or {@code filing-await}; null: it is decided
 * @param dueOn by when
 */
@Term("来件已动")
public record FilingMoved(
        SubjectRef filing,
        CourtId court,
        String title,
        PersonId clerk,
        PersonId by,
        @Nullable String duty,
        @Nullable LocalDate dueOn) {}
