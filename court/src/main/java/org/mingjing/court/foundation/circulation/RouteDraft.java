package org.mingjing.court.foundation.circulation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 流程草稿 The one change to a route that is being worked on.
 *
 * @param basedOn the version it would follow
 * @param edition rises with every change and is never that of another draft, so that nobody decides on what he did not see
 * @param author who changed it last
 * @param authors everybody who changed it; none of them releases it
 * @param tried null: not tried as it stands now
 * @param proposedAt null: still being worked on
 */
@Term("流程草稿")
public record RouteDraft(
        CourtId court,
        String kind,
        int basedOn,
        int edition,
        List<RouteStep> steps,
        PersonId author,
        Set<PersonId> authors,
        OffsetDateTime changedAt,
        @Nullable Tried tried,
        @Nullable OffsetDateTime proposedAt) {

    public RouteDraft {
        steps = List.copyOf(steps);
        authors = Set.copyOf(authors);
    }

    public boolean proposed() {
        return proposedAt != null;
    }

    /** As it would be released. */
    public Route route() {
        return new Route(kind, basedOn + 1, steps);
    }

    /**
     * 试运行记录
     *
     * @param count the requests it was tried on
     * @param changed those that would have gone another way
     * @param blocked those that could not have gone round at all
     */
    @Term("试运行记录")
    public record Tried(OffsetDateTime at, int count, int changed, int blocked) {}
}
