package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 庭次缺席 Somebody who sits in a hearing is away on its day, and nobody has decided yet what becomes of it.
 *
 * @param cause of the absence
 */
@Term("庭次缺席")
public record SeatAbsence(
        HearingId hearing, CourtId court, PersonId person, String cause, LocalDate since, LocalDate until) {}
