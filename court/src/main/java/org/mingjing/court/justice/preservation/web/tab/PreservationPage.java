package org.mingjing.court.justice.preservation.web.tab;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.preservation.MeasureId;
import org.mingjing.court.justice.preservation.PreservationId;
import org.mingjing.court.justice.preservation.Preservations;
import org.mingjing.court.justice.preservation.web.PreservationDoor;
import org.mingjing.court.justice.preservation.web.PreservationWords;
import org.mingjing.court.justice.preservation.web.act.Deed;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件保全页 */
@Controller
class PreservationPage {

    private final PreservationDoor door;
    private final CourtBoundary boundary;
    private final Preservations preservations;
    private final CaseHeads heads;
    private final PreservationViews views;
    private final PreservationWords words;

    PreservationPage(
            PreservationDoor door,
            CourtBoundary boundary,
            Preservations preservations,
            CaseHeads heads,
            PreservationViews views,
            PreservationWords words) {
        this.door = door;
        this.boundary = boundary;
        this.preservations = preservations;
        this.heads = heads;
        this.views = views;
        this.words = words;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/preservation")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        boolean known =
                saved != null && (saved.equals("applied") || Deed.of(saved).isPresent());
        model.addAttribute("done", known ? frame.text().of("preserve.saved." + saved) : null);
        return door.enterCase(actor, id, Permission.CASE_READ, "CasePreservation", frame, model, response, card -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", heads.of(card, frame, "preservation"))
                    .addAttribute("view", views.of(card, actor, frame));
            return "justice/preservation/web/tab/preservation";
        });
    }

    /** 依据 By when it must be ruled on, carried out, reviewed, sued. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/preservations/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(
                actor,
                id,
                Permission.CASE_READ,
                "PreservationLedger",
                frame,
                model,
                response,
                (card, of) -> shown(card, words.ledger(card, of, frame), frame, model));
    }

    /** 申请费的依据 */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/preservations/{id}/fee")
    String fee(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(
                actor,
                id,
                Permission.CASE_READ,
                "PreservationLedger",
                frame,
                model,
                response,
                (card, of) -> shown(card, words.fees(card, of, frame), frame, model));
    }

    /** 措施期限的依据 */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/preservation-measures/{id}/ledger")
    String measure(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        UUID application = boundary.read(
                CourtScope.of(actor),
                () -> preservations
                        .ofMeasure(new MeasureId(id))
                        .map(PreservationId::value)
                        .orElse(id));
        return door.enter(
                actor,
                application,
                Permission.CASE_READ,
                "PreservationLedger",
                frame,
                model,
                response,
                (card, of) -> shown(
                        card, words.ledger(card, of.measure(new MeasureId(id)).orElseThrow(), frame), frame, model));
    }

    private static String shown(CaseCard card, LedgerView ledger, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("ledger", ledger)
                .addAttribute(
                        "crumbs",
                        List.of(
                                Crumb.to(card.number(), "/cases/" + card.id() + "/preservation"),
                                Crumb.here(frame.text().of("ui.ledger.title"))));
        return "ui/ledger/page";
    }
}
