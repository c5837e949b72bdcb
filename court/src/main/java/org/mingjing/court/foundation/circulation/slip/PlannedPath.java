package org.mingjing.court.foundation.circulation.slip;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;

/**
 * 预计路径 Whom a route asks about one form, were everybody to agree.
 *
 * @param steps those gone through, in their order
 * @param obstacle why the slip could not go on after them; null: it comes to its end
 */
@Term("预计路径")
public record PlannedPath(List<Asked> steps, Decision.@Nullable Refused<Slip> obstacle) {

    public PlannedPath {
        steps = List.copyOf(steps);
    }

    /** To its end. */
    static PlannedPath whole(List<Asked> steps) {
        return new PlannedPath(steps, null);
    }

    /**
     * 预计环节
     *
     * @param people in their order; of a single signature one of them; empty: left to be chosen
     */
    @Term("预计环节")
    public record Asked(String name, StepMode mode, List<PersonId> people) {
        public Asked {
            people = List.copyOf(people);
        }
    }
}
