package org.mingjing.court.office.stocktake;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;

/** 盘点可见范围 Leaders and the office see the days of all divisions; everybody else that of his own, chief judges those they head. */
public final class StocktakeSight {

    private StocktakeSight() {}

    public static boolean everything(Actor actor) {
        return Grants.permits(actor, Permission.STOCKTAKE);
    }

    public static boolean sees(Actor actor, CourtId court, DivisionId division) {
        return actor.court().equals(court)
                && actor.colleague()
                && (everything(actor)
                        || division.equals(actor.division())
                        || actor.led().contains(division));
    }

    /** 填报 Whoever works in the division, or heads it; a leader in whose charge it is comments instead. */
    public static boolean completes(Actor actor, DivisionId division) {
        return actor.colleague()
                && (division.equals(actor.division())
                        || (actor.is(Role.CHIEF_JUDGE) && actor.led().contains(division)));
    }
}
