package org.mingjing.court.foundation.circulation.web.routes;

import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.circulation.RouteDraft;
import org.mingjing.court.foundation.circulation.RouteReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.NavigationGroup;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 流程管理 Every kind of request with its present route, and where a change to it stands. */
@Controller
public class RoutesPage {

    private final RouteReading reading;

    RoutesPage(RouteReading reading) {
        this.reading = reading;
    }

    @Bean
    static NavigationEntry routesEntry() {
        return new NavigationEntry(
                NavigationGroup.HOUSE,
                820,
                "routes.title",
                "/routes",
                "settings",
                Permission.ROUTES_MANAGE,
                actor -> 0);
    }

    @Allowed(Permission.ROUTES_MANAGE)
    @GetMapping("/routes")
    String show(Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute(
                        "routes",
                        reading.all(actor).stream()
                                .map(opened -> line(opened, text))
                                .toList());
        return "foundation/circulation/web/routes/routes";
    }

    private static RouteLine line(RouteReading.OpenedRoute opened, Text text) {
        var present = opened.present();
        RouteDraft draft = opened.draft();
        Chip state = draft == null
                ? Chip.of(text.of("routes.draft.none"))
                : draft.proposed()
                        ? Chip.of(text.of("routes.draft.proposed"), Tone.WARN)
                        : Chip.of(text.of("routes.draft.open"), Tone.NOTE);
        return new RouteLine(
                opened.kind().kind(),
                text.of("circulation.kind." + opened.kind().kind()),
                text.of("routes.version", present.route().version()),
                present.proposedBy() == null ? text.of("routes.shipped") : text.moment(present.releasedAt()),
                present.route().steps().size(),
                state);
    }

    /** 一行流程 */
    public record RouteLine(String kind, String name, String version, String since, int steps, Chip draft) {}
}
