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
 * @param led divisions led as chief judge or in a leader's charge (分管)
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
        Set<CourtId> courts,
        Set<DivisionId> led) {

    public Actor {
        roles = Set.copyOf(roles);
        courts = Set.copyOf(courts);
        led = Set.copyOf(led);
    }

    /** Leads the own division when a chief judge, else none. */
    public Actor(
            PersonId id,
            String name,
            CourtId court,
            String courtName,
            String post,
            @Nullable DivisionId division,
            Set<Role> roles,
            Set<CourtId> courts) {
        this(
                id,
                name,
                court,
                courtName,
                post,
                division,
                roles,
                courts,
                division != null && roles.contains(Role.CHIEF_JUDGE) ? Set.of(division) : Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** 设备 Whether this is a machine: it enters nothing that is meant for people. */
    public boolean device() {
        return roles.stream().anyMatch(Role::device);
    }

    /** 同事 Whether he can be chosen for a task: neither an administrator nor a machine. */
    public boolean colleague() {
        return !administers() && !device();
    }

    /** 三员 Whether this is one of the three administrators. */
    public boolean administers() {
        return roles.stream().anyMatch(Role::administers);
    }
}
