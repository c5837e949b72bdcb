package org.mingjing.court.foundation.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 命令来源 Who commands, for whom, when it happened in the world, and the key under which it takes effect once.
 *
 * @param occurredOn the day in the world; the day of recording is the clock's
 * @param clientKey made by the caller before the first try and sent again with every repetition
 */
@Term("命令来源")
public record Origin(Actor who, @Nullable PersonId onBehalfOf, LocalDate occurredOn, UUID clientKey) {

    /** Without the actor's present roles: a repetition is the same question even after they changed. */
    @Override
    public String toString() {
        return who.id() + " for " + onBehalfOf + " on " + occurredOn + " as " + clientKey;
    }
}
