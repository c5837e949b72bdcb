package org.mingjing.court.justice.disclosure;

import java.util.Set;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * 当事人作为操作人 Whoever entered with a code acts under the code's id: he holds no role, so that no permission of the staff's is his,
 * and all that he sees and does is on the record under it.
 */
@Component
public class PartyActor {

    private final Courts courts;

    PartyActor(Courts courts) {
        this.courts = courts;
    }

    public Actor of(HeldCode code, String name) {
        String court = courts.names(Set.of(code.court()))
                .getOrDefault(code.court(), code.court().value());
        return new Actor(
                new PersonId(code.id()), name, code.court(), court, "party", null, Set.of(), Set.of(code.court()));
    }
}
