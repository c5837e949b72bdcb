package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 不在岗人员 Who of a court is away on a day, by whoever keeps leave. Called inside CourtBoundary. */
@Component
class AwayStaff {

    private final List<Absences> kept;

    AwayStaff(List<Absences> kept) {
        this.kept = List.copyOf(kept);
    }

    Set<PersonId> on(CourtId court, LocalDate day) {
        return kept.stream()
                .flatMap(one -> one.on(court, day).stream())
                .map(Absence::person)
                .collect(Collectors.toSet());
    }
}
