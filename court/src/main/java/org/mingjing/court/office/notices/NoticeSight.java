package org.mingjing.court.office.notices;

import java.util.HashSet;
import java.util.Set;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 工作通知可见范围 Leaders and the office see all of the court, everybody else those addressed to his division or to one he heads.
 */
@Term("工作通知可见范围")
public record NoticeSight(CourtId court, boolean everything, Set<DivisionId> divisions) {
    public NoticeSight {
        divisions = Set.copyOf(divisions);
    }

    public static NoticeSight of(Actor actor) {
        Set<DivisionId> own = new HashSet<>(actor.colleague() ? actor.led() : Set.of());
        DivisionId division = actor.division();
        if (division != null && actor.colleague()) {
            own.add(division);
        }
        return new NoticeSight(actor.court(), Grants.permits(actor, Permission.NOTICES), own);
    }
}
