package org.mingjing.court.justice.filing;

import java.util.List;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.ComplaintReading;
import org.mingjing.law.filing.FilingDefect;
import org.springframework.stereotype.Component;

/** 跨域协作规则 What one court may take in for another: a whole complaint, for a court that has somebody to decide on it. */
@Component
class Relays {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation FORM = Citation.of("登记立案规定", "2");

    private final People people;

    Relays(People people) {
        this.people = people;
    }

    /** Who examines it there. */
    Decision<PersonId> clerk(ReceiveFiling command, Complaint complaint) {
        Actor who = command.origin().who();
        if (!Grants.permits(who, Permission.FILING)) {
            return Decision.refused("access.notGranted", OWN_RULE);
        }
        long missing = ComplaintReading.defects(complaint).stream()
                .filter(FilingDefect::blocks)
                .count();
        if (missing > 0) {
            return Decision.refused("filing.refused.relayIncomplete", FORM, missing);
        }
        return clerkOf(command.court());
    }

    /** 立案人员 Who examines what nobody at the window took in. */
    Decision<PersonId> clerkOf(CourtId court) {
        List<PersonId> clerks = people.holders(court, Role.FILING_CLERK);
        return clerks.isEmpty()
                ? Decision.refused("filing.refused.nobodyThere", OWN_RULE)
                : Decision.granted(clerks.getFirst());
    }
}
