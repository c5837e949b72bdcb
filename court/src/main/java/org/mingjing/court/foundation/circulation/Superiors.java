package org.mingjing.court.foundation.circulation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;

/** 上级 The ladder of the court: nobody answers for himself, so that where one stands on a rung oneself the next one answers. */
record Superiors(People people, CourtId court) {

    /** 部门负责人; where there is none but these, the leader in charge. */
    List<PersonId> heads(@Nullable DivisionId division, Set<PersonId> but) {
        List<PersonId> heads = division == null ? List.of() : people.chiefs(division);
        return others(heads, but) ? heads : leaders(division, but);
    }

    /** 分管院领导; where nobody but these is in charge of the division, the president. */
    List<PersonId> leaders(@Nullable DivisionId division, Set<PersonId> but) {
        List<PersonId> leaders = division == null ? List.of() : people.leaders(division);
        return others(leaders, but) ? leaders : people.presidents(court);
    }

    private static boolean others(Collection<PersonId> all, Set<PersonId> some) {
        Set<PersonId> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return !rest.isEmpty();
    }
}
