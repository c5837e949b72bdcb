package org.mingjing.court.foundation.circulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Service;

/** 查阅流程 The routes of the person's own court, with their drafts. */
@Service
public class RouteReading {

    private final CourtBoundary boundary;
    private final Routes routes;
    private final RouteDrafts drafts;
    private final RouteTrials trials;
    private final RequestKinds kinds;

    RouteReading(CourtBoundary boundary, Routes routes, RouteDrafts drafts, RouteTrials trials, RequestKinds kinds) {
        this.boundary = boundary;
        this.routes = routes;
        this.drafts = drafts;
        this.trials = trials;
        this.kinds = kinds;
    }

    public List<OpenedRoute> all(Actor actor) {
        CourtId court = actor.court();
        return boundary.read(CourtScope.of(court), () -> {
            Map<String, RouteDraft> open =
                    drafts.all(court).stream().collect(Collectors.toMap(RouteDraft::kind, draft -> draft));
            return kinds.all().stream()
                    .map(kind -> new OpenedRoute(kind, routes.versions(court, kind.kind()), open.get(kind.kind())))
                    .toList();
        });
    }

    /** Empty when nobody owns requests of that kind. */
    public Optional<OpenedRoute> open(Actor actor, String kind) {
        CourtId court = actor.court();
        return kinds.find(kind)
                .map(owner -> boundary.read(
                        CourtScope.of(court),
                        () -> new OpenedRoute(
                                owner,
                                routes.versions(court, kind),
                                drafts.find(court, kind).orElse(null))));
    }

    /** The draft tried once more, for whoever wants to see what it would change; nothing is written. */
    public TriedRoute tried(RouteDraft draft) {
        return boundary.read(CourtScope.of(draft.court()), () -> trials.of(draft));
    }

    /**
     * 已打开的流程
     *
     * @param versions newest first
     */
    public record OpenedRoute(
            RequestKind kind,
            List<RouteVersion> versions,
            @Nullable RouteDraft draft) {

        public RouteVersion present() {
            return versions.getFirst();
        }
    }
}
