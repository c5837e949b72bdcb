package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 任职 A role with its period; before and after it gives nothing.
 *
 * @param division the division the role is tied to: the one a chief judge leads, or one in a court leader's charge (分管)
 * @param until its last day; null while no end is known
 */
@Term("任职")
public record RoleHeld(
        Role role,
        @Nullable DivisionId division,
        LocalDate since,
        @Nullable LocalDate until) {

    public RoleHeld {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("a role ends after it begins");
        }
    }

    public boolean on(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
