package org.mingjing.court.insight.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;

/** 各庭庭长 Asked once a division while a docket is told. */
final class ChiefsOfDivisions {

    private final People people;
    private final Map<DivisionId, List<PersonId>> known = new HashMap<>();

    ChiefsOfDivisions(People people) {
        this.people = people;
    }

    List<PersonId> of(@Nullable DivisionId division) {
        return division == null ? List.of() : known.computeIfAbsent(division, people::chiefs);
    }

    /** Those of every division asked for so far. */
    Set<PersonId> all() {
        return known.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
