package org.mingjing.court.foundation.circulation;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 上级 The ladder of the court: nobody answers for himself, so that where nobody who may is left on a rung the next one answers.
 *
 * @param may who may answer, e.g. neither a requester nor a recused person
 */
@Term("上级")
public record Superiors(People people, CourtId court, Predicate<PersonId> may) {

    /** 部门负责人; where there is none, the leader in charge. */
    public List<PersonId> heads(@Nullable DivisionId division) {
        List<PersonId> heads = division == null ? List.of() : only(people.chiefs(division));
        return heads.isEmpty() ? leaders(division) : heads;
    }

    /** 分管院领导; where there is none, or no division, the president. */
    public List<PersonId> leaders(@Nullable DivisionId division) {
        List<PersonId> leaders = division == null ? List.of() : only(people.leaders(division));
        return leaders.isEmpty() ? only(people.presidents(court)) : leaders;
    }

    private List<PersonId> only(List<PersonId> all) {
        return all.stream().filter(may).toList();
    }
}
