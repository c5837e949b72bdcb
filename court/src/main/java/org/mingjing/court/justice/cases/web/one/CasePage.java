package org.mingjing.court.justice.cases.web.one;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件页 Overview, timeline and log of one case. */
@Controller
class CasePage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final CaseViews views;
    private final TimelineViews timelines;

    CasePage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, CaseViews views, TimelineViews timelines) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.views = views;
        this.timelines = timelines;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}")
    String overview(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Page page = new Page("", "CaseOverview", "overview", (card, in) -> views.overview(card, actor, in.text()));
        return show(page, new CaseId(id), actor, frame, model, response);
    }

    /** @param on a day gone by, to see the case as it stood then */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/timeline")
    String timeline(
            @PathVariable UUID id,
            @RequestParam @Nullable String on,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Page page =
                new Page("timeline", "CaseTimeline", "timeline", (card, in) -> timelines.of(card, TypedDay.of(on), in));
        return show(page, new CaseId(id), actor, frame, model, response);
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/log")
    String log(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Page page = new Page("log", "CaseLog", "log", (card, in) -> views.log(card, in.text()));
        return show(page, new CaseId(id), actor, frame, model, response);
    }

    private String show(Page page, CaseId id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, page.action(), card -> {
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, page.segment()));
            model.addAttribute("view", page.view().apply(card, frame));
            return "justice/cases/web/one/" + page.template();
        });
        return refusals.answer(shown, frame, model, response);
    }

    private record Page(String segment, String action, String template, BiFunction<CaseCard, Frame, Object> view) {}
}
