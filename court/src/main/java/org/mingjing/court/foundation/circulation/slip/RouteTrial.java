package org.mingjing.court.foundation.circulation.slip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;

/**
 * 试运行 What another route would have made of a request. Both paths are reckoned in the same way over the same
 * organisation, so that nothing but the route makes a difference.
 */
@Term("试运行")
public final class RouteTrial {

    private final Entering entering;

    public RouteTrial(Organisation organisation) {
        this.entering = new Entering(organisation);
    }

    /** The request of these people with this form, by the one route and by the other. */
    public Outcome of(Route present, Route draft, Set<PersonId> requesters, Form form) {
        return new Outcome(path(present, requesters, form), path(draft, requesters, form));
    }

    PlannedPath path(Route route, Set<PersonId> requesters, Form form) {
        Slip slip = Slip.draft(route, requesters).submitted(form);
        List<PlannedPath.Asked> asked = new ArrayList<>();
        Set<PersonId> readers = new HashSet<>();
        for (RouteStep step : route.steps()) {
            if (!step.condition().holds(form)) {
                continue;
            }
            List<PersonId> people = new ArrayList<>(entering.asked(slip, step));
            if (!step.signed()) {
                people.removeIf(person -> !readers.add(person));
            }
            if (!people.isEmpty() || (step.signed() && step.people() instanceof ApproverRule.Chosen)) {
                asked.add(new PlannedPath.Asked(step.name(), step.mode(), people));
            } else if (step.signed()) {
                return new PlannedPath(asked, Entering.nobody(step));
            }
        }
        return asked.stream().allMatch(step -> step.mode() == StepMode.READ)
                ? new PlannedPath(asked, Entering.unsigned())
                : PlannedPath.whole(asked);
    }

    /** 试运行结果 */
    @Term("试运行结果")
    public record Outcome(PlannedPath present, PlannedPath draft) {

        public boolean differs() {
            return !present.equals(draft);
        }

        /** Why the slip could not go round by the draft; null: it could. */
        public Decision.@Nullable Refused<Slip> obstacle() {
            return draft.obstacle();
        }
    }
}
