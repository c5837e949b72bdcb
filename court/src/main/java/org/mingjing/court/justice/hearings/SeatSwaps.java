package org.mingjing.court.justice.hearings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.springframework.stereotype.Component;

/**
 * 换人 Who could sit instead at the same hour: of the division, not away, not recused, in no other hearing. Whoever tries the case
 * is not exchanged for leave; a member of the panel is, where the law allows it. Called inside CourtBoundary.
 */
@Component
class SeatSwaps {

    private final Occupancy occupancy;
    private final AwayStaff away;
    private final Cases cases;
    private final People people;

    SeatSwaps(Occupancy occupancy, AwayStaff away, Cases cases, People people) {
        this.occupancy = occupancy;
        this.away = away;
        this.cases = cases;
        this.people = people;
    }

    /** The first by staff number; it ranks nobody. */
    Optional<PersonId> of(CaseCard card, Hearing hearing, PlannedAbsence absence) {
        SeatRole role = hearing.plan().seats().stream()
                .filter(seat -> seat.person().equals(absence.person()))
                .map(HearingSeat::role)
                .findFirst()
                .orElse(SeatRole.JUDGE);
        DivisionId division = card.division();
        if (role == SeatRole.JUDGE || division == null) {
            return Optional.empty();
        }
        Set<PersonId> not = new HashSet<>(away.on(card.court(), hearing.day()));
        hearing.plan().seats().forEach(seat -> not.add(seat.person()));
        return candidates(card, division, role).stream()
                .filter(one -> !not.contains(one) && !cases.recused(one, card.id()))
                .filter(one -> free(card, hearing, absence.person(), one))
                .findFirst();
    }

    private List<PersonId> candidates(CaseCard card, DivisionId division, SeatRole role) {
        if (role == SeatRole.MEMBER) {
            return people.judges(division).stream().map(Person::id).toList();
        }
        List<PersonId> clerks = people.holders(card.court(), Role.CLERK);
        return people.members(division).stream()
                .map(Person::id)
                .filter(clerks::contains)
                .toList();
    }

    private boolean free(CaseCard card, Hearing hearing, PersonId out, PersonId in) {
        HearingPlan plan = hearing.plan().with(out, in);
        return Conflicts.of(plan, occupancy.of(card.court(), plan, hearing.day(), hearing.day(), hearing.id())).stream()
                .noneMatch(conflict -> conflict.degree() == Conflicts.Degree.CERTAIN);
    }
}
