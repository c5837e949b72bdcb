package org.mingjing.court.justice.cases;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.Superiors;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 案件所在庭的审批人 Who signs for the division of a case, whoever asks. Where nobody is left, the next above answers. */
@Component
public class DivisionSigners {

    private final People people;

    DivisionSigners(People people) {
        this.people = people;
    }

    /**
     * Those in this relation to the case.
     *
     * @param relation division-head, leader-in-charge; any other word names nobody
     * @param division null: the case is of none, the president answers
     * @param may whom the request itself does not shut out
     */
    public List<PersonId> of(String relation, CourtId court, @Nullable DivisionId division, Predicate<PersonId> may) {
        return switch (relation) {
            case "division-head" -> new Superiors(people, court, may).heads(division);
            case "leader-in-charge" -> new Superiors(people, court, may).leaders(division);
            default -> List.of();
        };
    }
}
