package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Organisation;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;

/** 本院组织 The court as one slip sees it today. */
final class CourtOrganisation implements Organisation {

    private final CourtId court;
    private final PersonId starter;
    private final SubjectRef subject;
    private final RequestKind kind;
    private final People people;
    private final Deputies deputies;
    private final LocalDate today;

    CourtOrganisation(
            CourtId court,
            PersonId starter,
            SubjectRef subject,
            RequestKind kind,
            People people,
            Deputies deputies,
            LocalDate today) {
        this.court = court;
        this.starter = starter;
        this.subject = subject;
        this.kind = kind;
        this.people = people;
        this.deputies = deputies;
        this.today = today;
    }

    @Override
    public List<PersonId> named(RouteStep step, Slip slip) {
        return switch (step.people()) {
            case ApproverRule.People(List<PersonId> some) -> some;
            case ApproverRule.Holders(Role role) -> people.holders(court, role);
            case ApproverRule.DivisionHead head -> orAnother(superiors(slip).heads(division()), slip);
            case ApproverRule.LeaderInCharge leader -> orAnother(superiors(slip).leaders(division()), slip);
            case ApproverRule.President president -> people.presidents(court);
            case ApproverRule.InSubject(String relation) -> kind.related(subject, relation);
            case ApproverRule.Chosen chosen -> List.of();
        };
    }

    private Superiors superiors(Slip slip) {
        return new Superiors(people, court, person -> !slip.requestedBy(person));
    }

    /** 院长本人申请 Nobody stands above the president in the house: where he asks, another leader of the court answers. */
    private List<PersonId> orAnother(List<PersonId> found, Slip slip) {
        return found.isEmpty()
                ? people.holders(court, Role.COURT_LEADER).stream()
                        .filter(leader -> !slip.requestedBy(leader))
                        .toList()
                : found;
    }

    private @Nullable DivisionId division() {
        return people.find(starter).map(Person::division).orElse(null);
    }

    @Override
    public boolean deputises(PersonId deputy, PersonId holder, Slip slip) {
        return deputies.of(Set.of(holder), today).stream()
                .anyMatch(one -> one.deputy().equals(deputy) && one.covers(kind.kind(), slip.form()));
    }

    @Override
    public boolean excluded(PersonId person, Slip slip) {
        return kind.excluded(person, subject);
    }
}
