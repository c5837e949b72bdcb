package org.mingjing.court.justice.limits.web.clocks;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.PastReckoning;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件审限 All clocks of a case, and the reasons of each date, now and as it was. */
@Controller
class ClocksPage {

    /** As the address of a change ends. */
    private static final Set<String> CHANGES = Set.of("exclude", "end", "extend", "convert", "withdraw");

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final CourtBoundary boundary;
    private final ClockBook book;
    private final ClockViews views;

    ClocksPage(
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            CourtBoundary boundary,
            ClockBook book,
            ClockViews views) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.boundary = boundary;
        this.book = book;
        this.views = views;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/clocks")
    String clocks(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done", saved != null && CHANGES.contains(saved) ? frame.text().of("limits.saved." + saved) : null);
        return refusals.answer(
                door.enter(actor, new CaseId(id), "CaseClocks", card -> {
                    model.addAttribute("frame", frame);
                    model.addAttribute("head", heads.of(card, frame, "clocks"));
                    model.addAttribute("view", views.of(card, actor, frame));
                    return "justice/limits/web/clocks/clocks";
                }),
                frame,
                model,
                response);
    }

    /** 依据 The reasons of one date; a drawer beside any list, or a page of its own. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/clocks/{id}/ledger")
    String ledger(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable String on,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        LiveClock clock = boundary.read(CourtScope.of(actor), () -> book.find(new ClockId(id)))
                .orElse(null);
        if (clock == null) {
            return refusals.show(
                    Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS), frame, model, response);
        }
        return refusals.answer(
                door.enter(actor, clock.caseId(), "ClockLedger", card -> {
                    model.addAttribute("frame", frame);
                    LocalDate day = TypedDay.of(on);
                    model.addAttribute(
                            "ledger",
                            day == null ? read(card, clock, revision, frame) : readOn(card, clock, day, frame));
                    model.addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(
                                            card.number(), "/cases/" + card.id().value() + "/clocks"),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
                    return "ui/ledger/page";
                }),
                frame,
                model,
                response);
    }

    /** As on a day gone by, by what is known today. */
    private LedgerView readOn(CaseCard card, LiveClock clock, LocalDate day, Frame frame) {
        String subject = card.number() + " " + frame.text().of("limit." + clock.limitId());
        return book.reckonOn(clock, day)
                .map(then -> new LedgerView(
                        subject + " · " + frame.text().of("cases.then.title", day),
                        ClockReading.due(then.dueOn(), then.mark(), day, null),
                        ClockReading.lines(then.ledger(), frame.text().locale()),
                        List.of(),
                        then.ruleSet() + " · " + then.calendarVersion()))
                .orElseGet(() -> read(card, clock, null, frame));
    }

    private LedgerView read(CaseCard card, LiveClock clock, @Nullable Integer revision, Frame frame) {
        List<PastReckoning> history = book.history(clock.id());
        PastReckoning shown = history.stream()
                .filter(one -> revision != null && one.revision() == revision)
                .findFirst()
                .orElse(history.getFirst());
        boolean now = shown.revision() == clock.revision();
        String subject = card.number() + " " + frame.text().of("limit." + clock.limitId());
        return ClockReading.ledger(
                subject, now ? ClockReading.due(clock, frame.today(), null) : null, shown, frame.text());
    }
}
