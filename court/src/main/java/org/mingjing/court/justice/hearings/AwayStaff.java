package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 不在岗人员 Who of a court is away on a day. Called inside CourtBoundary. */
@Component
class AwayStaff {

    Set<PersonId> on(CourtId court, LocalDate day) {
        return Set.of();
    }
}
