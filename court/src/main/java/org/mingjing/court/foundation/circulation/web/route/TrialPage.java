package org.mingjing.court.foundation.circulation.web.route;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.RouteDraft;
import org.mingjing.court.foundation.circulation.RouteReading;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.TriedRoute;
import org.mingjing.court.foundation.circulation.slip.PlannedPath;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * 试运行页 Whom the requests of the last month would have gone to. What they were about stays closed: an administrator
 * has no part in them and sees who asked and who would sign, nothing else.
 */
@Controller
class TrialPage {

    private static final int MOST_SHOWN = 200;

    private final RouteReading reading;
    private final People people;

    TrialPage(RouteReading reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    @Allowed(Permission.ROUTES_MANAGE)
    @GetMapping("/routes/{kind}/trial")
    String show(@PathVariable String kind, Actor actor, Frame frame, Model model) {
        RouteDraft draft = reading.open(actor, kind)
                .map(RouteReading.OpenedRoute::draft)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("frame", frame).addAttribute("view", view(draft, reading.tried(draft), frame.text()));
        return "foundation/circulation/web/route/trial";
    }

    private TrialView view(RouteDraft draft, TriedRoute tried, Text text) {
        List<TriedRoute.Line> shown = tried.lines().stream()
                .filter(line -> line.outcome().differs() || line.outcome().obstacle() != null)
                .limit(MOST_SHOWN)
                .toList();
        Map<PersonId, String> names = names(shown);
        return new TrialView(
                draft.kind(),
                text.of("circulation.kind." + draft.kind()),
                text.of("routes.trial.summary", tried.count(), tried.changed().size(), tried.blocked()),
                shown.stream()
                        .map(line -> new TrialView.Line(
                                names.getOrDefault(line.filed().starter(), "—"),
                                text.date(line.filed().askedOn()),
                                path(line.outcome().present(), names, text),
                                path(line.outcome().draft(), names, text)))
                        .toList(),
                !tried.whole());
    }

    private Map<PersonId, String> names(List<TriedRoute.Line> lines) {
        Set<PersonId> known = new HashSet<>();
        for (TriedRoute.Line line : lines) {
            known.add(line.filed().starter());
            line.outcome().present().steps().forEach(step -> known.addAll(step.people()));
            line.outcome().draft().steps().forEach(step -> known.addAll(step.people()));
        }
        return people.names(known);
    }

    private static TrialView.Path path(PlannedPath path, Map<PersonId, String> names, Text text) {
        var obstacle = path.obstacle();
        return new TrialView.Path(
                path.steps().stream().map(step -> step(step, names, text)).toList(),
                obstacle == null
                        ? null
                        : text.of(
                                obstacle.code(),
                                StepNames.in(obstacle, text).arguments().toArray()));
    }

    private static String step(PlannedPath.Asked step, Map<PersonId, String> names, Text text) {
        String who = step.people().isEmpty()
                ? text.of("routes.rule.chosen")
                : step.people().stream()
                        .map(person -> names.getOrDefault(person, "—"))
                        .collect(Collectors.joining(text.of("circulation.comma")));
        return text.of(
                "routes.trial.step",
                StepNames.of(step.name(), text),
                text.of("circulation.mode." + step.mode().name()),
                who);
    }
}
