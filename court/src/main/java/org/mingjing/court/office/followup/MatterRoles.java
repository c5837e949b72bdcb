package org.mingjing.court.office.followup;

import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Term;

/**
 * 督办中的身份 What a person is to a matter, besides seeing it.
 *
 * @param supervises opens, decides and checks; never what he leads or assists himself
 * @param leads reports and asks: the lead, or whoever heads the division that leads
 * @param assists may add files
 */
@Term("督办中的身份")
public record MatterRoles(boolean supervises, boolean leads, boolean assists) {

    public static MatterRoles of(Actor actor, Matter matter) {
        boolean lead = actor.id().equals(matter.lead());
        boolean assists = matter.assisting().contains(actor.id());
        return new MatterRoles(
                MatterSight.supervises(actor) && actor.court().equals(matter.court()) && !lead && !assists,
                lead || actor.led().contains(matter.division()),
                assists);
    }

    public boolean mayAdd() {
        return supervises || leads || assists;
    }
}
