package org.mingjing.court.office.followup;

import java.util.Set;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 督办可见范围 What a person sees: the supervising office and the president all of the court, everybody else what he leads, assists
 * or has in charge, or what people of a division he heads lead or assist.
 *
 * @param divisions headed by the person
 */
@Term("督办可见范围")
public record MatterSight(CourtId court, boolean everything, PersonId person, Set<DivisionId> divisions) {

    public MatterSight {
        divisions = Set.copyOf(divisions);
    }

    public static MatterSight of(Actor actor) {
        return new MatterSight(
                actor.court(),
                supervises(actor)
                        || (actor.is(Role.COURT_LEADER) && actor.post().equals("president")),
                actor.id(),
                actor.led());
    }

    static boolean supervises(Actor actor) {
        return Grants.permits(actor, Permission.FOLLOWUP);
    }
}
