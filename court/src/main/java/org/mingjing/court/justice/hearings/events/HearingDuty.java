package org.mingjing.court.justice.hearings.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 庭次事项 What the clerk of a hearing owes now.
 *
 * @param title number and title of the case
 * @param by who acted
 * @param duty {@code hearing-notify} or {@code hearing-close}; null: nothing more
 * @param dueOn by when
 */
@Term("庭次事项")
public record HearingDuty(
        SubjectRef hearing,
        CourtId court,
        String title,
        PersonId clerk,
        PersonId by,
        @Nullable String duty,
        @Nullable LocalDate dueOn) {}
