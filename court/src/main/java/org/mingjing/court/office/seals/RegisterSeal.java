package org.mingjing.court.office.seals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 登记印章
 *
 * @param division null: the seal of the court
 * @param name empty: the name of the court, with that of the division
 * @param picture SHA-256 of an uploaded picture; null: it is drawn from the name
 */
@Term("登记印章")
public record RegisterSeal(
        Origin origin,
        CourtId court,
        SealId id,
        @Nullable DivisionId division,
        String name,
        String code,
        PersonId keeper,
        @Nullable PersonId deputy,
        LocalDate from,
        LocalDate until,
        @Nullable String picture)
        implements Command {

    @Override
    public SubjectRef subject() {
        return id.subject();
    }
}
