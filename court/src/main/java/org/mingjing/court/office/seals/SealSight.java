package org.mingjing.court.office.seals;

import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 用印可见范围 The office and the leaders see all of their court; others what they asked for, decide on, or keep the seal of. Called inside CourtBoundary. */
@Component
public class SealSight {

    private final Seals seals;
    private final ObjectProvider<SlipReading> slips;

    SealSight(Seals seals, ObjectProvider<SlipReading> slips) {
        this.seals = seals;
        this.slips = slips;
    }

    public static boolean all(Actor actor) {
        return Grants.permits(actor, Permission.SEALS_OFFICE) || actor.is(Role.COURT_LEADER);
    }

    public boolean sees(Actor actor, SealUse use) {
        if (actor.administers() || !use.court().equals(actor.court())) {
            return false;
        }
        return all(actor)
                || use.requester().equals(actor.id())
                || seals.find(use.seal())
                        .filter(seal -> seal.keptBy(actor.id()))
                        .isPresent()
                || asked(actor, use);
    }

    /** Whether it passed through his hands on its round. */
    private boolean asked(Actor actor, SealUse use) {
        if (use.slip() == null) {
            return false;
        }
        SlipId slip = new SlipId(use.slip());
        return slips.getObject().known(actor, java.util.Set.of(slip)).containsKey(slip);
    }
}
