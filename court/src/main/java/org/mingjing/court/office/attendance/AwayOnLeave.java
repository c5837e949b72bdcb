package org.mingjing.court.office.attendance;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 请假在外 Whoever has leave and is not back is away. */
@Component
class AwayOnLeave implements Absences {

    private final Leaves leaves;

    AwayOnLeave(Leaves leaves) {
        this.leaves = leaves;
    }

    @Override
    public List<Absence> on(CourtId court, LocalDate day) {
        return leaves.of(court, day, day).stream()
                .map(leave -> new Absence(leave.person(), leave.since(), leave.until()))
                .toList();
    }
}
