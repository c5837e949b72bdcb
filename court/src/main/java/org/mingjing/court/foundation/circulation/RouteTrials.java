package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.mingjing.court.foundation.circulation.slip.RouteTrial;
import org.springframework.stereotype.Component;

/** 试运行 Tries a draft on what was asked for in the last month. Called inside CourtBoundary. */
@Component
class RouteTrials {

    private static final int MOST = 1_000;

    private final Slips slips;
    private final Routes routes;
    private final Organisations organisations;
    private final Clock clock;

    RouteTrials(Slips slips, Routes routes, Organisations organisations, Clock clock) {
        this.slips = slips;
        this.routes = routes;
        this.organisations = organisations;
        this.clock = clock;
    }

    TriedRoute of(RouteDraft draft) {
        Route present = routes.current(draft.court(), draft.kind());
        OffsetDateTime since = OffsetDateTime.now(clock).minusMonths(1);
        List<FiledSlip> begun = slips.begun(draft.court(), draft.kind(), since, MOST + 1);
        RememberedAnswers answers = new RememberedAnswers();
        return new TriedRoute(
                begun.stream()
                        .limit(MOST)
                        .map(filed -> new TriedRoute.Line(
                                filed,
                                new RouteTrial(answers.of(filed, organisations.of(filed)))
                                        .of(
                                                present,
                                                draft.route(),
                                                filed.slip().requesters(),
                                                filed.slip().form())))
                        .toList(),
                begun.size() <= MOST);
    }
}
