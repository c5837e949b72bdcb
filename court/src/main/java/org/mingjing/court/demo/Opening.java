package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.kernel.CourtId;

/**
 * 岗位 A place on the staff and who takes it.
 *
 * @param nth counts within the post of the division, from 1
 * @param charge divisions in a vice president's charge
 */
record Opening(
        String court,
        String division,
        String post,
        int nth,
        String name,
        String staffNumber,
        int years,
        List<String> charge) {

    Opening {
        charge = List.copyOf(charge);
    }

    Seat takenBy(PersonId person) {
        return new Seat(person, name, court, division, post, nth, staffNumber);
    }

    /**
     * For the roster.
     *
     * @param divisions ids of this court's divisions by key
     */
    NewPerson person(CourtId id, Map<String, DivisionId> divisions, LocalDate today) {
        LocalDate since = today.minusYears(years);
        List<RoleHeld> roles = new ArrayList<>();
        for (Role role : roles()) {
            if (charge.isEmpty() || role != Role.COURT_LEADER) {
                DivisionId led = role == Role.CHIEF_JUDGE ? divisions.get(division) : null;
                roles.add(new RoleHeld(role, led, since, null));
            }
        }
        charge.forEach(key -> roles.add(new RoleHeld(Role.COURT_LEADER, divisions.get(key), since, null)));
        return new NewPerson(id, divisions.get(division), name, staffNumber, post, roles);
    }

    private List<Role> roles() {
        return switch (post) {
            case "president", "vice-president" -> List.of(Role.COURT_LEADER);
            case "chief-judge" -> List.of(Role.CHIEF_JUDGE, Role.JUDGE);
            case "deputy-chief-judge", "judge", "committee-member" -> List.of(Role.JUDGE);
            case "bailiff" -> List.of(); // sent where an officer is needed; does no work of the office
            default ->
                List.of(Role.valueOf(post.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        };
    }
}
