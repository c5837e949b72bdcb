package org.mingjing.court.justice.triage.web.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件分流 How a case was sorted: decision, proposal, what was known, every reason with its article. */
@Controller
class TriagePage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final TriageViews views;

    TriagePage(CaseDoor door, CaseHeads heads, CaseRefusals refusals, TriageViews views) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.views = views;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/triage")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", "ruling".equals(saved) ? frame.text().of("triage.saved.ruling") : null);
        Decision<String> shown = door.enter(actor, new CaseId(id), "CaseTriage", card -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "triage"))
                    .addAttribute("rulings", views.rulings(card, frame.text()))
                    .addAttribute("actions", views.actions(card, actor, frame.text()))
                    .addAttribute("view", views.of(card, frame.text()));
            return "justice/triage/web/decision/triage";
        });
        return refusals.answer(shown, frame, model, response);
    }
}
