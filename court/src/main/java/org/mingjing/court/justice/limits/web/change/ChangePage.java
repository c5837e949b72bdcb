package org.mingjing.court.justice.limits.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.limits.ChangeClock;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ClockChange;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审限变更 Typed, then shown with the date before and after, then saved; what was typed stays whatever the answer. */
@Controller
class ChangePage {

    private final CourtBoundary boundary;
    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final ClockBook book;
    private final ClockChanges changes;
    private final ChangeViews views;

    ChangePage(
            CourtBoundary boundary,
            CaseDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            ClockBook book,
            ClockChanges changes,
            ChangeViews views) {
        this.boundary = boundary;
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.book = book;
        this.changes = changes;
        this.views = views;
    }

    @Allowed(Permission.CLOCK_RECORD)
    @GetMapping({"/clocks/{id}/{kind:exclude|extend|convert}", "/clocks/{id}/facts/{fact}/{kind:end|withdraw}"})
    String form(
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID fact,
            @PathVariable String kind,
            @RequestParam @Nullable String ground,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String document,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return opened(id, actor, frame, model, response, (clock, card) -> {
            Asked asked =
                    new Asked(clock, kindOf(kind), factId(fact), ChangeForm.proposing(ground, from, to, document));
            return show(card, views.form(asked, FormErrors.NONE, frame), frame, model);
        });
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping({"/clocks/{id}/{kind:exclude|extend|convert}", "/clocks/{id}/facts/{fact}/{kind:end|withdraw}"})
    String send(
            @PathVariable UUID id,
            @PathVariable(required = false) @Nullable UUID fact,
            @PathVariable String kind,
            ChangeForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        ChangeReader reader = new ChangeReader(form, frame.text());
        ClockChange change = reader.read(kindOf(kind), factId(fact));
        boolean save = "save".equals(form.step());
        Decision<String> saved = save && change != null ? save(id, change, form, actor) : null;
        if (saved instanceof Decision.Granted<String>(String caseId)) {
            return "redirect:/cases/" + caseId + "/clocks?saved=" + kind;
        }
        return opened(id, actor, frame, model, response, (clock, card) -> {
            Asked asked = new Asked(clock, kindOf(kind), factId(fact), form);
            if (change == null || "edit".equals(form.step())) {
                return show(card, views.form(asked, reader.errors(), frame), frame, model);
            }
            ChangeView view = saved instanceof Decision.Refused<String> refused
                    ? views.refused(asked, refused, frame)
                    : switch (changes.preview(clock, card, change)) {
                        case Decision.Refused<ClockChanges.Preview> refused -> views.refused(asked, refused, frame);
                        case Decision.Granted<ClockChanges.Preview>(ClockChanges.Preview preview) ->
                            views.preview(asked, preview, frame);
                    };
            return show(card, view, frame, model);
        });
    }

    /** Null when the form does not say what was seen: it is previewed again. */
    private @Nullable Decision<String> save(UUID id, ClockChange change, ChangeForm form, Actor actor) {
        UUID key = form.key();
        UUID caseId = form.caseId();
        Integer seen = form.revision();
        if (key == null || caseId == null || seen == null) {
            return null;
        }
        Origin origin = new Origin(actor, null, views.dayOf(change), key);
        return changes.perform(
                new ChangeClock(origin, actor.court(), new CaseId(caseId), new ClockId(id), seen, change));
    }

    private String opened(UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response, Opened page) {
        LiveClock clock = boundary.read(CourtScope.of(actor), () -> book.find(new ClockId(id)))
                .orElse(null);
        Decision<String> shown = clock == null
                ? Decision.refused("access.unknown", AccessToCases.TRIAL_SECRETS)
                : door.enter(
                        actor, clock.caseId(), Permission.CLOCK_RECORD, "ChangeForm", card -> page.show(clock, card));
        return refusals.answer(shown, frame, model, response);
    }

    private String show(CaseCard card, ChangeView view, Frame frame, Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("head", heads.of(card, frame, "clocks"));
        model.addAttribute("view", view);
        return "justice/limits/web/change/change";
    }

    private static ChangeKind kindOf(String word) {
        return ChangeKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable FactId factId(@Nullable UUID fact) {
        return fact == null ? null : new FactId(fact);
    }

    private interface Opened {
        String show(LiveClock clock, CaseCard card);
    }
}
