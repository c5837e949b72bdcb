package org.mingjing.court.foundation.circulation.events;

import java.util.Set;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 流转单已对其回避 These people must not meet the slip any more, not even among what they have done. */
@Term("流转单已对其回避")
public record SlipWithheld(SlipId slip, Set<PersonId> from) {

    public SlipWithheld {
        from = Set.copyOf(from);
    }
}
