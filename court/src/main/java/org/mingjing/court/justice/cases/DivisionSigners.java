package org.mingjing.court.justice.cases;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 案件所在庭的审批人 Who signs for the division of a case, whoever asks. Where nobody is left, the next above answers. */
@Component
class DivisionSigners {

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
    List<PersonId> of(String relation, CourtId court, @Nullable DivisionId division, Predicate<PersonId> may) {
        return switch (relation) {
            case "division-head" -> heads(court, division, may);
            case "leader-in-charge" -> leaders(court, division, may);
            default -> List.of();
        };
    }

    private List<PersonId> heads(CourtId court, @Nullable DivisionId division, Predicate<PersonId> may) {
        List<PersonId> heads = division == null ? List.of() : only(people.chiefs(division), may);
        return heads.isEmpty() ? leaders(court, division, may) : heads;
    }

    private List<PersonId> leaders(CourtId court, @Nullable DivisionId division, Predicate<PersonId> may) {
        List<PersonId> leaders = division == null ? List.of() : only(people.leaders(division), may);
        return leaders.isEmpty() ? only(people.presidents(court), may) : leaders;
    }

    private static List<PersonId> only(List<PersonId> all, Predicate<PersonId> may) {
        return all.stream().filter(may).toList();
    }
}
