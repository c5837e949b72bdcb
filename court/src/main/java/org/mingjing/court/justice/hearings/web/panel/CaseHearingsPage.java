package org.mingjing.court.justice.hearings.web.panel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.Adjournment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件开庭 All hearings of a case, those that were moved and cancelled among them. */
@Controller
class CaseHearingsPage {

    private static final Set<String> DONE = Set.of("booked", "moved", "cancelled");

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final Cases cases;
    private final Hearings hearings;
    private final HearingWords words;

    CaseHearingsPage(
            CaseDoor door, CaseHeads heads, CaseRefusals refusals, Cases cases, Hearings hearings, HearingWords words) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.cases = cases;
        this.hearings = hearings;
        this.words = words;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/hearings")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "CaseHearings", card -> {
            List<Hearing> all = hearings.of(card.id());
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "hearings"))
                    .addAttribute("hearings", all)
                    .addAttribute("names", words.names(card.court(), all))
                    .addAttribute("adjournments", adjournments(card, frame.text()))
                    .addAttribute("actions", actions(card, actor, frame.text()))
                    .addAttribute(
                            "done",
                            saved != null && DONE.contains(saved) ? frame.text().of("hearings.saved." + saved) : null);
            return "justice/hearings/web/panel/hearings";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private String adjournments(CaseCard card, Text text) {
        int now = hearings.adjournments(card.id());
        var most = Adjournment.most(card.category(), card.procedure());
        return most.isPresent()
                ? text.of("hearings.adjournments.of", now, most.getAsInt())
                : text.of("hearings.adjournments", now);
    }

    private List<Action> actions(CaseCard card, Actor actor, Text text) {
        if (!cases.permits(actor, card, Permission.HEARING_BOOK)) {
            return List.of();
        }
        Action book = Action.link(text.of("hearings.book"), "/cases/" + card.id() + "/hearings/new")
                .weighing(Weight.MAIN);
        return List.of(card.status().open() ? book : book.forbidden(text.of("hearings.book.closed")));
    }
}
