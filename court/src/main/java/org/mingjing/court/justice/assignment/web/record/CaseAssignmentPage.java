package org.mingjing.court.justice.assignment.web.record;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 分案经过 For whoever may see the case: how it came to its judge, every change since, and the draw repeated. */
@Controller
class CaseAssignmentPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final CaseAssignmentViews views;

    CaseAssignmentPage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, CaseAssignmentViews views) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.views = views;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/assignment")
    String show(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return refusals.answer(
                door.enter(actor, new CaseId(id), "CaseAssignment", card -> {
                    model.addAttribute("frame", frame)
                            .addAttribute("head", heads.of(card, frame, "assignment"))
                            .addAttribute("view", views.of(card, actor, frame.text()));
                    return "justice/assignment/web/record/record";
                }),
                frame,
                model,
                response);
    }

    /** 重放 */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/assignment/{draw}/replay")
    String replay(
            @PathVariable UUID id,
            @PathVariable UUID draw,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return refusals.answer(
                door.enter(actor, new CaseId(id), "DrawReplay", card -> {
                    model.addAttribute("frame", frame)
                            .addAttribute(
                                    "view",
                                    views.replay(card, draw, frame.text())
                                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                            .addAttribute(
                                    "crumbs",
                                    List.of(
                                            Crumb.to(card.number(), "/cases/" + id + "/assignment"),
                                            Crumb.here(frame.text().of("assignment.replay"))));
                    return "justice/assignment/web/record/replay";
                }),
                frame,
                model,
                response);
    }
}
