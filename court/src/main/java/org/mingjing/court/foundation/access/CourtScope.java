package org.mingjing.court.foundation.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 法院范围 The courts whose rows a transaction may touch; the database itself holds the line. */
@Term("法院范围")
public record CourtScope(Set<CourtId> courts, boolean everywhere) {

    public CourtScope {
        courts = Set.copyOf(courts);
    }

    public static CourtScope of(CourtId court) {
        return new CourtScope(Set.of(court), false);
    }

    /** The courts this person may see into; a statistician sees all that are held here. */
    public static CourtScope of(Actor actor) {
        return actor.is(Role.STATISTICIAN) ? everyCourt() : new CourtScope(actor.courts(), false);
    }

    /** For the system's own work across courts: imports, the daily reckoning. */
    public static CourtScope everyCourt() {
        return new CourtScope(Set.of(), true);
    }

    public boolean contains(CourtId court) {
        return everywhere || courts.contains(court);
    }

    String setting() {
        return everywhere ? "*" : courts.stream().map(CourtId::value).sorted().collect(Collectors.joining(","));
    }
}
