package org.mingjing.court.foundation.circulation.slip;

import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 流程 The steps a kind of request goes through; a slip keeps the version it began with.
 *
 * @param kind the kind of request, owned by one module, e.g. {@code extension}
 * @param version from 1
 */
@Term("流程")
public record Route(String kind, int version, List<RouteStep> steps) {

    public Route {
        steps = List.copyOf(steps);
        if (steps.stream().noneMatch(RouteStep::signed)) {
            throw new IllegalArgumentException("a route has a step that somebody signs");
        }
    }

    public RouteStep step(int index) {
        return steps.get(index);
    }
}
