package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import java.util.Set;
import org.mingjing.kernel.CourtId;

/** 在庭人员 Told by whoever keeps the hearings: who of a court sits. Called inside CourtBoundary. */
public interface Sittings {

    /** Those who sit in a hearing that is set for the day and not over. */
    Set<PersonId> on(CourtId court, LocalDate day);
}
