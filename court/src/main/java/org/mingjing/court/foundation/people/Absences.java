package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.CourtId;

/** 不在岗 Told by whoever keeps leave: who of a court is away. Called inside CourtBoundary. */
public interface Absences {

    /** Those who are away on the day. */
    List<Absence> on(CourtId court, LocalDate day);
}
