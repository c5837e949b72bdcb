package org.mingjing.court.justice.serving.web.tab;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.serving.web.ServingDoor;
import org.mingjing.court.justice.serving.web.ServingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件送达页 */
@Controller
class ServingPage {

    private static final Set<String> SAVED = Set.of("owed", "tried", "outcome", "closed", "confirmed", "proof");

    private final ServingDoor door;
    private final CaseHeads heads;
    private final ServingViews views;
    private final ServingWords words;

    ServingPage(ServingDoor door, CaseHeads heads, ServingViews views, ServingWords words) {
        this.door = door;
        this.heads = heads;
        this.views = views;
        this.words = words;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/serving")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done", saved != null && SAVED.contains(saved) ? frame.text().of("service.saved." + saved) : null);
        return door.enterCase(actor, id, Permission.CASE_READ, "CaseServing", frame, model, response, card -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "serving"))
                    .addAttribute("view", views.of(card, actor, frame));
            return "justice/serving/web/tab/serving";
        });
    }

    /** 依据 Why it was to be sent by that day, and why it counts from this one. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/servings/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(actor, id, Permission.CASE_READ, "ServiceLedger", frame, model, response, (card, errand) -> {
            model.addAttribute("frame", frame)
                    .addAttribute("ledger", words.ledger(card, errand, frame))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(card.number(), "/cases/" + card.id() + "/serving"),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }
}
