package org.mingjing.court.justice.cases.web.courts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.justice.cases.CourtCount;
import org.mingjing.court.justice.cases.CourtCounts;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 法院列表 The courts in a person's sight, by level and code, a page at a time; each opens its cases. */
@Controller
class CourtsPage {

    private static final int PAGE = 100;

    private final CourtBoundary boundary;
    private final Courts courts;
    private final CourtCounts counts;

    CourtsPage(CourtBoundary boundary, Courts courts, CourtCounts counts) {
        this.boundary = boundary;
        this.courts = courts;
        this.counts = counts;
    }

    @Allowed(Permission.COURTS_READ)
    @GetMapping("/courts")
    String show(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Frame frame,
            Model model) {
        CourtScope scope = CourtScope.of(actor);
        model.addAttribute("frame", frame);
        model.addAttribute("view", boundary.read(scope, () -> view(scope, q, after, actor, frame)));
        return "justice/cases/web/courts/courts";
    }

    private CourtsView view(CourtScope scope, @Nullable String q, @Nullable String after, Actor actor, Frame frame) {
        String words = Objects.requireNonNullElse(q, "").strip();
        List<Court> found = courts.all().stream()
                .filter(court -> scope.contains(court.id()))
                .filter(court ->
                        court.name().contains(words) || court.id().value().startsWith(words))
                .toList();
        int from = found.stream().map(court -> court.id().value()).toList().indexOf(after) + 1;
        List<Court> page = found.subList(from, Math.min(from + PAGE, found.size()));
        Map<CourtId, CourtCount> figures =
                counts.of(actor, page.stream().map(Court::id).toList(), frame.today());
        boolean more = from + PAGE < found.size();
        return new CourtsView(
                words,
                page.stream()
                        .map(court -> new CourtsView.Row(
                                court, figures.getOrDefault(court.id(), CourtCount.none(court.id()))))
                        .toList(),
                found.size(),
                from > 0,
                more ? page.getLast().id().value() : null);
    }
}
