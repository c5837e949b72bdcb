package org.mingjing.court.justice.evidence.web.tab;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.evidence.EvidenceBook;
import org.mingjing.court.justice.evidence.EvidenceTerm;
import org.mingjing.court.justice.evidence.EvidenceTermId;
import org.mingjing.court.justice.evidence.web.act.EvidenceDeed;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.evidence.EvidencePeriod;
import org.mingjing.law.trace.RuleSet;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件证据页 */
@Controller
class EvidencePage {

    private final CaseDoor door;
    private final CaseRefusals refusals;
    private final CourtBoundary boundary;
    private final CaseHeads heads;
    private final EvidenceViews views;
    private final EvidenceBook book;
    private final CourtCalendars calendars;

    EvidencePage(
            CaseDoor door,
            CaseRefusals refusals,
            CourtBoundary boundary,
            CaseHeads heads,
            EvidenceViews views,
            EvidenceBook book,
            CourtCalendars calendars) {
        this.door = door;
        this.refusals = refusals;
        this.boundary = boundary;
        this.heads = heads;
        this.views = views;
        this.book = book;
        this.calendars = calendars;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/evidence")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done",
                saved != null && EvidenceDeed.of(saved).isPresent()
                        ? frame.text().of("proof.saved." + saved)
                        : null);
        return refusals.answer(
                door.enter(actor, new CaseId(id), "CaseEvidence", card -> {
                    model.addAttribute("frame", frame)
                            .addAttribute("head", heads.of(card, frame, "evidence"))
                            .addAttribute("view", views.of(card, actor, frame));
                    return "justice/evidence/web/tab/evidence";
                }),
                frame,
                model,
                response);
    }

    /** 依据 Why the period ends that day. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/evidence-terms/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        EvidenceTerm term = boundary.read(CourtScope.of(actor), () -> book.term(new EvidenceTermId(id)))
                .orElse(null);
        return refusals.answer(
                term == null
                        ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                        : door.enter(actor, term.caseId(), "EvidenceLedger", card -> {
                            EvidencePeriod period = term.period(calendars.of(card.court()));
                            model.addAttribute("frame", frame)
                                    .addAttribute(
                                            "ledger",
                                            new LedgerView(
                                                    card.number() + " "
                                                            + frame.text().of("proof.term"),
                                                    Due.of(period.due(), frame.today(), Urgency.AHEAD, null),
                                                    ClockReading.lines(
                                                            period.ledger(),
                                                            frame.text().locale()),
                                                    List.of(),
                                                    RuleSet.CURRENT.version()))
                                    .addAttribute(
                                            "crumbs",
                                            List.of(
                                                    Crumb.to(card.number(), "/cases/" + card.id() + "/evidence"),
                                                    Crumb.here(frame.text().of("ui.ledger.title"))));
                            return "ui/ledger/page";
                        }),
                frame,
                model,
                response);
    }
}
