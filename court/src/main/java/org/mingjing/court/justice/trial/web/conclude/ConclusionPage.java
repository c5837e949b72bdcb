package org.mingjing.court.justice.trial.web.conclude;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.ConclusionDesk;
import org.mingjing.court.justice.trial.Conclusions;
import org.mingjing.court.justice.trial.Pronouncement;
import org.mingjing.court.justice.trial.SendJudgment;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.serving.ServiceDuty;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;
import org.mingjing.law.trial.ConclusionDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 结案时间页 Why the case has ended on this day, and whether the judgment has gone out. */
@Controller
class ConclusionPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final Cases cases;
    private final CaseDetails details;
    private final Conclusions conclusions;
    private final ConclusionDesk desk;
    private final MissingPaper missing;
    private final CourtCalendars calendars;
    private final CaseRefusals refusals;

    ConclusionPage(
            CaseDoor door,
            CaseHeads heads,
            Cases cases,
            CaseDetails details,
            Conclusions conclusions,
            ConclusionDesk desk,
            MissingPaper missing,
            CourtCalendars calendars,
            CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.cases = cases;
        this.details = details;
        this.conclusions = conclusions;
        this.desk = desk;
        this.missing = missing;
        this.calendars = calendars;
        this.refusals = refusals;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/conclusion")
    String conclusion(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("done", TrialAnswer.saved(saved, frame.text()));
        return show(id, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.DELIBERATE)
    @PostMapping("/cases/{id}/conclusion/sent")
    String sent(
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String sentOn,
            @RequestParam @Nullable UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        LocalDate on = TypedDay.of(sentOn);
        if (on == null) {
            FormErrors errors = FormErrors.NONE.and("sentOn", frame.text().of("trial.error.day"));
            return show(id, errors, actor, frame, model, response);
        }
        Decision<String> done = door.enter(actor, new CaseId(id), "ConclusionView", card -> card)
                .then(card -> desk.send(new SendJudgment(
                        TrialAnswer.origin(actor, on, key, frame), card.court(), card.id(), revision)));
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/conclusion?saved=sent";
            case Decision.Refused<String> refused ->
                show(id, FormErrors.refused(null, refused, frame.text()), actor, frame, model, response);
        };
    }

    /** 依据 of the day by which the judgment goes out. */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/conclusion/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "ConclusionView", card -> {
            Pronouncement one = conclusions.pronounced(card.id()).orElse(null);
            Ledger ledger = one == null
                    ? Ledger.EMPTY
                    : ServiceDuty.judgment(card.category(), one.on(), one.inCourt(), calendars.of(card.court()))
                            .ledger();
            model.addAttribute("frame", frame);
            model.addAttribute(
                    "ledger",
                    new LedgerView(
                            card.number() + " " + frame.text().of("trial.sendTerm"),
                            due(one, frame),
                            ClockReading.lines(ledger, frame.text().locale()),
                            List.of(),
                            RuleSet.CURRENT.version()));
            model.addAttribute(
                    "crumbs",
                    List.of(
                            Crumb.to(card.number(), "/cases/" + id + "/conclusion"),
                            Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private static @Nullable Due due(@Nullable Pronouncement one, Frame frame) {
        return one == null
                ? null
                : ClockReading.due(
                        one.sendBy(), one.sentOn() == null ? ClockMark.RUNNING : ClockMark.MET, frame.today(), null);
    }

    private String show(
            UUID id, FormErrors errors, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "ConclusionView", card -> {
            Text text = frame.text();
            Pronouncement one = conclusions.pronounced(card.id()).orElse(null);
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "conclude"));
            model.addAttribute("id", id.toString());
            model.addAttribute("errors", errors);
            model.addAttribute("ledger", day(card, text));
            model.addAttribute("one", one);
            model.addAttribute("due", due(one, frame));
            model.addAttribute(
                    "missing", one != null && one.sentOn() == null ? missing.of(card, null, actor, text) : null);
            model.addAttribute(
                    "sends", one != null && one.sentOn() == null && cases.permits(actor, card, Permission.DELIBERATE));
            model.addAttribute(
                    "sentOn",
                    Field.of("sentOn", text.of("trial.sentOn"))
                            .holding(frame.today())
                            .between(one == null ? null : one.on(), frame.today())
                            .mandatory()
                            .errorOf(errors));
            return "justice/trial/web/conclude/conclusion";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private @Nullable LedgerView day(CaseCard card, Text text) {
        List<String> parties = details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .toList();
        ConclusionDay day = conclusions.day(card.id(), parties).orElse(null);
        return day == null
                ? null
                : new LedgerView(
                        text.of("trial.conclusionDay", card.number(), day.on()),
                        null,
                        ClockReading.lines(day.ledger(), text.locale()),
                        List.of(),
                        RuleSet.CURRENT.version());
    }
}
