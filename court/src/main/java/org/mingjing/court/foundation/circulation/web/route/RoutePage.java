package org.mingjing.court.foundation.circulation.web.route;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.DropRouteDraft;
import org.mingjing.court.foundation.circulation.ProposeRoute;
import org.mingjing.court.foundation.circulation.ReleaseRoute;
import org.mingjing.court.foundation.circulation.ReopenRouteDraft;
import org.mingjing.court.foundation.circulation.RouteDesk;
import org.mingjing.court.foundation.circulation.RouteReading;
import org.mingjing.court.foundation.circulation.TryRoute;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 流程页 The route in force, the draft beside it, and the versions before. */
@Controller
class RoutePage {

    private static final List<String> DONE = List.of("save", "try", "propose", "release", "reopen", "drop");

    private final RouteReading reading;
    private final RouteDesk desk;
    private final RouteViews views;

    RoutePage(RouteReading reading, RouteDesk desk, RouteViews views) {
        this.reading = reading;
        this.desk = desk;
        this.views = views;
    }

    @Allowed(Permission.ROUTES_MANAGE)
    @GetMapping("/routes/{kind}")
    String show(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String done,
            Actor actor,
            Frame frame,
            Model model) {
        return page(kind, done, null, actor, frame, model);
    }

    @Allowed(Permission.ROUTES_MANAGE)
    @PostMapping("/routes/{kind}")
    String act(
            @PathVariable String kind,
            @RequestParam String act,
            @RequestParam int edition,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model) {
        Decision<String> answer = perform(act, new Origin(actor, null, frame.today(), key), kind, edition);
        return switch (answer) {
            case Decision.Granted<String> granted ->
                "redirect:/routes/" + kind + (act.equals("try") ? "/trial" : "?done=" + act);
            case Decision.Refused<String> refused -> page(kind, null, refused, actor, frame, model);
        };
    }

    private Decision<String> perform(String act, Origin origin, String kind, int edition) {
        CourtId court = origin.who().court();
        return switch (act) {
            case "try" -> desk.tryOut(new TryRoute(origin, court, kind, edition));
            case "propose" -> desk.propose(new ProposeRoute(origin, court, kind, edition));
            case "release" -> desk.release(new ReleaseRoute(origin, court, kind, edition));
            case "reopen" -> desk.reopen(new ReopenRouteDraft(origin, court, kind, edition));
            case "drop" -> desk.drop(new DropRouteDraft(origin, court, kind, edition));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String page(
            String kind,
            @Nullable String done,
            Decision.@Nullable Refused<String> refused,
            Actor actor,
            Frame frame,
            Model model) {
        RouteReading.OpenedRoute opened =
                reading.open(actor, kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("frame", frame)
                .addAttribute("view", views.of(opened, actor, frame.text()))
                .addAttribute(
                        "done",
                        done != null && DONE.contains(done) ? frame.text().of("routes.done." + done) : null)
                .addAttribute("refusal", refused == null ? null : Refusal.of(refused, frame.text()));
        return "foundation/circulation/web/route/route";
    }
}
