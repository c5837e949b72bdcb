package org.mingjing.court.justice.hearings.web.one;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.hearings.Clash;
import org.mingjing.court.justice.hearings.HearingLaw;
import org.mingjing.court.justice.hearings.web.HearingDoor;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 依据 What the law says about this day: notice, announcement, the period before it, the gap. */
@Controller
class HearingLedgerPage {

    private final HearingDoor door;
    private final CaseRefusals refusals;
    private final HearingLaw law;

    HearingLedgerPage(HearingDoor door, CaseRefusals refusals, HearingLaw law) {
        this.door = door;
        this.refusals = refusals;
        this.law = law;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/hearings/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, Permission.CASE_READ, "Hearing", (card, hearing) -> {
            String day = frame.text().date(hearing.day());
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "ledger",
                            new LedgerView(
                                    frame.text().of("hearings.law", card.number(), day),
                                    null,
                                    HearingWords.lines(
                                            law.points(card, hearing).stream()
                                                    .map(Clash::of)
                                                    .toList(),
                                            frame.text()),
                                    List.of(),
                                    RuleSet.CURRENT.version()))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(card.number(), "/cases/" + card.id() + "/hearings"),
                                    Crumb.to(day, HearingWords.href(hearing)),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
        return refusals.answer(shown, frame, model, response);
    }
}
