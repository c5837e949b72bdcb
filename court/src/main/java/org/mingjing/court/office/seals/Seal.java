package org.mingjing.court.office.seals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.stamp.ElectronicSeal;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 印章 A seal of the court or of one of its divisions.
 *
 * @param division null: the seal of the court itself 院印
 * @param code 印章编码
 * @param deputy who puts it while the keeper is away; null: nobody
 * @param provider whose keys it has
 * @param stopped null: it is in use
 */
@Term("印章")
public record Seal(
        SealId id,
        CourtId court,
        @Nullable DivisionId division,
        String name,
        String code,
        PersonId keeper,
        @Nullable PersonId deputy,
        LocalDate from,
        LocalDate until,
        String provider,
        ElectronicSeal structure,
        LocalDate madeOn,
        @Nullable Stopped stopped,
        int revision) {

    /** 停用 */
    public record Stopped(LocalDate on, String why) {}

    public boolean usable(LocalDate day) {
        return stopped == null && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean keptBy(PersonId person) {
        return keeper.equals(person) || person.equals(deputy);
    }
}
