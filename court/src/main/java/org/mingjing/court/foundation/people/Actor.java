package org.mingjing.court.foundation.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 操作人 Who acts: a person with the roles held today.
 *
 * @param courtName the court's name as shown beside the person's
 * @param post 职务, key of the message that names it
 * @param division 所在部门; none for court leaders
 * @param courts all courts this person may see into: the own one, and for superior courts those below
 */
@Term("操作人")
public record Actor(
        PersonId id,
        String name,
        CourtId court,
        String courtName,
        String post,
        @Nullable DivisionId division,
        Set<Role> roles,
        Set<CourtId> courts) {

    public Actor {
        roles = Set.copyOf(roles);
        courts = Set.copyOf(courts);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
