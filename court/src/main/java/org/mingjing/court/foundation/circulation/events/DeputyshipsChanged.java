package org.mingjing.court.foundation.circulation.events;

import java.util.Set;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 代理已变动 Other people may sign for these from now on, or no longer. */
@Term("代理已变动")
public record DeputyshipsChanged(Set<PersonId> principals) {

    public DeputyshipsChanged {
        principals = Set.copyOf(principals);
    }
}
