package org.mingjing.court.foundation.effects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 拟不在岗 Somebody will be away, or asks for it.
 *
 * @param deputy who signs meanwhile; null: nobody
 */
@Term("拟不在岗")
public record PlannedAbsence(
        CourtId court, Absence absence, @Nullable PersonId deputy) {

    public PersonId person() {
        return absence.person();
    }

    public LocalDate since() {
        return absence.since();
    }

    public LocalDate until() {
        return absence.until();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(since()) && !day.isAfter(until());
    }
}
