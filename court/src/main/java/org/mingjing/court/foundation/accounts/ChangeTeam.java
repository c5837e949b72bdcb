package org.mingjing.court.foundation.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 调整团队 The system administrator puts somebody into a trial team or ends his part in it; none of it gives a right.
 *
 * @param duty the part he takes; null: his part ends
 * @param on his first day in it, or the first day on which he is no longer in it
 */
@Term("调整团队")
public record ChangeTeam(
        Origin origin,
        CourtId court,
        TeamId team,
        PersonId person,
        @Nullable TeamDuty duty,
        LocalDate on) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", person.value().toString());
    }
}
