package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 团队成员 Somebody's part in a trial team, with its period.
 *
 * @param until the last day; null while no end is known
 */
@Term("团队成员")
public record TeamMember(
        PersonId person,
        TeamDuty duty,
        LocalDate since,
        @Nullable LocalDate until) {

    public TeamMember {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("a part in a team ends after it begins");
        }
    }

    public boolean on(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
