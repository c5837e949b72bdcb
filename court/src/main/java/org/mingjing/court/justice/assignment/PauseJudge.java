package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 暂停向法官分案 With a reason and a period.
 *
 * @param until the last day; null: no end is known
 */
@Term("暂停向法官分案")
public record PauseJudge(
        Origin origin,
        CourtId court,
        PersonId judge,
        LocalDate since,
        @Nullable LocalDate until,
        String reason) implements Command {

    public PauseJudge {
        reason = reason.strip();
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("person", judge.value().toString());
    }
}
