package org.mingjing.court.justice.filing.web.accept;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.AcceptFiling;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.web.FilingDoor;
import org.mingjing.court.justice.filing.web.FilingWords;
import org.mingjing.court.justice.triage.FastTrackTeams;
import org.mingjing.court.justice.triage.TriageDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.Decision;
import org.mingjing.law.triage.TriageChoice;
import org.mingjing.law.triage.TriageFacts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 立案与分流 The law proposes, the officer answers what is open and decides. What was typed stays, whatever the answer. */
@Controller
class AcceptPage {

    private final FilingDoor door;
    private final FilingDesk desk;
    private final TriageDesk triage;
    private final AcceptViews views;

    AcceptPage(FilingDoor door, FilingDesk desk, TriageDesk triage, AcceptViews views) {
        this.door = door;
        this.desk = desk;
        this.triage = triage;
        this.views = views;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings/{id}/accept")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return show(door.enter(actor, id), null, FormErrors.NONE, frame, model);
    }

    @Allowed(Permission.FILING)
    @PostMapping("/filings/{id}/accept")
    String send(@PathVariable UUID id, @RequestParam Map<String, String> typed, Actor actor, Frame frame, Model model) {
        Filing filing = door.enter(actor, id);
        AcceptForm form = AcceptForm.of(typed);
        if (!form.saves()) {
            return show(
                    filing,
                    form.clears() ? form.telling(views.cleared(filing, day(form, frame), form)) : form,
                    FormErrors.NONE,
                    frame,
                    model);
        }
        LocalDate on = TypedDay.of(form.decidedOn());
        AcceptForm.Way way = form.chosen().orElse(null);
        FormErrors missing = missing(filing, form, on, way, frame);
        if (on == null || way == null || missing.any()) {
            return show(filing, form, missing, frame, model);
        }
        Decision<String> done = desk.accept(new AcceptFiling(
                new Origin(actor, null, on, form.key()),
                filing.court(),
                filing.id(),
                form.revision(),
                way.procedure(),
                way.formation(),
                form.known(),
                form.reasonTyped(),
                form.sentTo(),
                "true".equals(form.undecided())));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:" + FilingWords.href(filing) + "?saved=accept";
            case Decision.Refused<String> refused ->
                show(
                        filing,
                        form.seen(FilingWords.seen(filing, form.revision(), refused)),
                        FormErrors.refused(
                                refused.code().startsWith("triage.")
                                        ? refused.citation().equals(FastTrackTeams.SIMPLE) ? "team" : "way"
                                        : null,
                                refused,
                                frame.text()),
                        frame,
                        model);
        };
    }

    /** All at once. */
    private FormErrors missing(
            Filing filing, AcceptForm form, @Nullable LocalDate on, AcceptForm.@Nullable Way way, Frame frame) {
        FormErrors errors = FormErrors.NONE;
        if (on == null) {
            errors = errors.and("decidedOn", frame.text().of("filing.error.decidedOn"));
        }
        if (way == null) {
            return errors.and("way", frame.text().of("filing.error.way"));
        }
        TriageFacts facts = AcceptViews.facts(filing, day(form, frame), form);
        Decision<TriageChoice> choice = triage.choose(facts, way.procedure(), way.formation(), form.reasonTyped());
        return choice instanceof Decision.Refused<TriageChoice> refused
                        && refused.code().equals("triage.refused.reason")
                ? errors.and("reason", frame.text().of(refused.code(), TriageDesk.LONGEST))
                : errors;
    }

    private static LocalDate day(AcceptForm form, Frame frame) {
        return Objects.requireNonNullElse(TypedDay.of(form.decidedOn()), frame.today());
    }

    private String show(Filing filing, @Nullable AcceptForm typed, FormErrors errors, Frame frame, Model model) {
        LocalDate on = typed == null ? frame.today() : day(typed, frame);
        model.addAttribute("frame", frame)
                .addAttribute("filing", filing)
                .addAttribute("defects", FilingWords.defects(filing.defects(), frame.text()))
                .addAttribute("errors", errors)
                .addAttribute("view", views.of(filing, AcceptViews.facts(filing, on, typed), typed, errors, frame))
                .addAttribute("undecided", typed == null ? null : typed.undecided())
                .addAttribute("revision", typed == null ? filing.revision() : typed.revision())
                .addAttribute("key", (typed == null ? UUID.randomUUID() : typed.key()).toString());
        return "justice/filing/web/accept/accept";
    }
}
