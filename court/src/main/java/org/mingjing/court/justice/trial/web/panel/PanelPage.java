package org.mingjing.court.justice.trial.web.panel;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.DecidePanel;
import org.mingjing.court.justice.trial.PanelDesk;
import org.mingjing.court.justice.trial.Panels;
import org.mingjing.court.justice.trial.ProposePanel;
import org.mingjing.court.justice.trial.TellPanel;
import org.mingjing.court.justice.trial.TrialPanel;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审判组织页 */
@Controller
class PanelPage {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final CaseDoor door;
    private final CaseHeads heads;
    private final PanelViews views;
    private final Panels panels;
    private final PanelDesk desk;
    private final CourtCalendars calendars;
    private final CaseRefusals refusals;

    PanelPage(
            CaseDoor door,
            CaseHeads heads,
            PanelViews views,
            Panels panels,
            PanelDesk desk,
            CourtCalendars calendars,
            CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.views = views;
        this.panels = panels;
        this.desk = desk;
        this.calendars = calendars;
        this.refusals = refusals;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/panel")
    String panel(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", TrialAnswer.saved(saved, frame.text()));
        return show(id, "", FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.PANEL_FIX)
    @PostMapping("/cases/{id}/panel/decide")
    String decide(
            @PathVariable UUID id,
            @RequestParam UUID panel,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean agreed,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> done = door.enter(actor, new CaseId(id), "TrialPanelView", card -> card)
                .then(card -> desk.decide(new DecidePanel(
                        TrialAnswer.origin(actor, null, key, frame),
                        card.court(),
                        card.id(),
                        panel,
                        revision,
                        agreed,
                        remark)));
        return done(id, done, agreed ? "fixed" : "returned", remark, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/panel/told")
    String told(
            @PathVariable UUID id,
            @RequestParam UUID panel,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String toldOn,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        LocalDate on = TypedDay.of(toldOn);
        if (on == null) {
            FormErrors errors = FormErrors.NONE.and("toldOn", frame.text().of("trial.error.day"));
            return show(id, "", errors, actor, frame, model, response);
        }
        Decision<String> done = door.enter(actor, new CaseId(id), "TrialPanelView", card -> card)
                .then(card -> desk.tell(new TellPanel(
                        TrialAnswer.origin(actor, on, key, frame), card.court(), card.id(), panel, revision)));
        return done(id, done, "told", "", actor, frame, model, response);
    }

    /** 依据 of the day by which the parties are told. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/panel/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.<Decision<String>>enter(actor, new CaseId(id), "TrialPanelView", card -> {
                    TrialPanel fixed = panels.fixed(card.id()).orElse(null);
                    if (fixed == null || fixed.decidedOn() == null) {
                        return Decision.refused("trial.refused.noPanel", OWN_RULE);
                    }
                    Due term = ClockReckoner.step(
                            "NODE-PANEL", Objects.requireNonNull(fixed.decidedOn()), calendars.of(card.court()));
                    model.addAttribute("frame", frame);
                    model.addAttribute(
                            "ledger",
                            new LedgerView(
                                    card.number() + " " + frame.text().of("trial.tellTerm"),
                                    ClockReading.due(
                                            term.due(),
                                            fixed.toldOn() == null ? ClockMark.RUNNING : ClockMark.MET,
                                            frame.today(),
                                            null),
                                    ClockReading.lines(
                                            term.ledger(), frame.text().locale()),
                                    List.of(),
                                    RuleSet.CURRENT.version()));
                    model.addAttribute("crumbs", crumbs(card, frame));
                    return Decision.granted("ui/ledger/page");
                })
                .then(inner -> inner);
        return refusals.answer(shown, frame, model, response);
    }

    private static List<Crumb> crumbs(CaseCard card, Frame frame) {
        return List.of(
                Crumb.to(card.number(), "/cases/" + card.id() + "/panel"),
                Crumb.here(frame.text().of("ui.ledger.title")));
    }

    private String done(
            UUID id,
            Decision<String> done,
            String what,
            String remark,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/panel?saved=" + what;
            case Decision.Refused<String> refused ->
                show(id, remark, FormErrors.refused(null, refused, frame.text()), actor, frame, model, response);
        };
    }

    private String show(
            UUID id,
            String remark,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "TrialPanelView", card -> {
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "panel"));
            model.addAttribute("id", id.toString());
            model.addAttribute("errors", errors);
            model.addAttribute("view", views.of(card, actor, frame));
            model.addAttribute(
                    "remark",
                    Field.of("remark", frame.text().of("trial.remark"))
                            .holding(remark)
                            .hint(frame.text().of("trial.remark.hint"))
                            .upTo(ProposePanel.LONGEST)
                            .errorOf(errors));
            model.addAttribute(
                    "toldOn",
                    Field.of("toldOn", frame.text().of("trial.toldOn"))
                            .holding(frame.today())
                            .between(null, frame.today())
                            .mandatory()
                            .errorOf(errors));
            return "justice/trial/web/panel/panel";
        });
        return refusals.answer(shown, frame, model, response);
    }
}
