package org.mingjing.court.justice.disclosure.web.grievances;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.disclosure.AnswerGrievance;
import org.mingjing.court.justice.disclosure.Grievance;
import org.mingjing.court.justice.disclosure.GrievanceDesk;
import org.mingjing.court.justice.disclosure.GrievanceId;
import org.mingjing.court.justice.disclosure.Grievances;
import org.mingjing.court.justice.disclosure.ReportGrievance;
import org.mingjing.court.justice.disclosure.web.GrievanceLines;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trace.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 一件立案投诉 What is complained of, the answer of one above, and what the desk did then. */
@Controller
class GrievancePage {

    private static final Set<String> ACTS = Set.of("reject", "uphold", "order", "report");

    private static final Set<String> SAVED = Set.of("answered", "reported");

    private final CourtBoundary boundary;
    private final Grievances grievances;
    private final Filings filings;
    private final GrievanceViews views;
    private final GrievanceDesk desk;
    private final AuditRecord record;

    GrievancePage(
            CourtBoundary boundary,
            Grievances grievances,
            Filings filings,
            GrievanceViews views,
            GrievanceDesk desk,
            AuditRecord record) {
        this.boundary = boundary;
        this.grievances = grievances;
        this.filings = filings;
        this.views = views;
        this.desk = desk;
        this.record = record;
    }

    @Allowed({Permission.GRIEVANCE_READ, Permission.FILING})
    @GetMapping("/grievances/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute(
                "done", saved != null && SAVED.contains(saved) ? frame.text().of("disclosure.saved." + saved) : null);
        return enter(actor, id, (filing, one) -> show(filing, one, "", FormErrors.NONE, actor, frame, model));
    }

    @Allowed({Permission.GRIEVANCE_ANSWER, Permission.FILING})
    @PostMapping("/grievances/{id}")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm typed = new TypedForm(sent, frame.text());
        String act = typed.word("act");
        String words = typed.word("words");
        if (!ACTS.contains(act)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return enter(actor, id, (filing, one) -> {
            Origin origin = new Origin(actor, null, frame.today(), typed.key());
            Decision<String> done = act.equals("report")
                    ? desk.report(new ReportGrievance(origin, one.court(), one.id(), typed.revision(), words))
                    : desk.answer(new AnswerGrievance(
                            origin,
                            one.court(),
                            one.id(),
                            typed.revision(),
                            !act.equals("reject"),
                            act.equals("order"),
                            words));
            return switch (done) {
                case Decision.Granted<String> granted ->
                    "redirect:/grievances/" + id + "?saved=" + (act.equals("report") ? "reported" : "answered");
                case Decision.Refused<String> refused ->
                    show(filing, one, words, FormErrors.refused("words", refused, frame.text()), actor, frame, model);
            };
        });
    }

    /** 依据 */
    @Allowed({Permission.GRIEVANCE_READ, Permission.FILING})
    @GetMapping("/grievances/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return enter(actor, id, (filing, one) -> {
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "ledger",
                            new LedgerView(
                                    one.number() + " " + frame.text().of("disclosure.grievance"),
                                    GrievanceLines.due(one, frame),
                                    ClockReading.lines(
                                            desk.term(one).ledger(),
                                            frame.text().locale()),
                                    List.of(),
                                    RuleSet.CURRENT.version()))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(one.number(), "/grievances/" + id),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }

    /** Nobody meets one of another court; who looked at one is on record. */
    private String enter(Actor actor, UUID id, BiFunction<Filing, Grievance, String> view) {
        return boundary.write(CourtScope.of(actor.court()), () -> {
            Grievance one = grievances
                    .find(new GrievanceId(id))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            record.seen(actor, one.court(), one.id().subject(), "Grievance");
            return view.apply(filings.find(one.filing()).orElseThrow(), one);
        });
    }

    private String show(
            Filing filing, Grievance one, String words, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("view", views.of(filing, one, words, errors, actor, frame))
                .addAttribute("errors", errors);
        return "justice/disclosure/web/grievances/grievance";
    }
}
