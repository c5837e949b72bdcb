package org.mingjing.court.justice.disclosure.web.objections;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.disclosure.AnswerObjection;
import org.mingjing.court.justice.disclosure.HeedObjection;
import org.mingjing.court.justice.disclosure.Objection;
import org.mingjing.court.justice.disclosure.ObjectionDesk;
import org.mingjing.court.justice.disclosure.StateOnObjection;
import org.mingjing.court.justice.disclosure.web.ObjectionLines;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.AnswerTerm;
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

/** 一件审限异议 What the party says, what the judge says, the answer, and what was done. */
@Controller
class ObjectionPage {

    private static final Set<String> SAVED = Set.of("state", "answer", "heed");

    private final ObjectionDoor door;
    private final CaseHeads heads;
    private final ObjectionViews views;
    private final ObjectionDesk desk;

    ObjectionPage(ObjectionDoor door, CaseHeads heads, ObjectionViews views, ObjectionDesk desk) {
        this.door = door;
        this.heads = heads;
        this.views = views;
        this.desk = desk;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/objections/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done", saved != null && SAVED.contains(saved) ? frame.text().of("disclosure.saved." + saved) : null);
        return door.enter(
                actor,
                id,
                Permission.CASE_READ,
                "Objection",
                frame,
                model,
                response,
                (card, one) -> show(card, one, "", FormErrors.NONE, actor, frame, model));
    }

    @Allowed({Permission.CLOCK_RECORD, Permission.OBJECTION_ANSWER})
    @PostMapping("/objections/{id}")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        TypedForm typed = new TypedForm(sent, frame.text());
        String act = typed.word("act");
        return door.enter(actor, id, Permission.CASE_READ, "Objection", frame, model, response, (card, one) -> {
            Origin origin = new Origin(actor, null, frame.today(), typed.key());
            String words = typed.word("words");
            Decision<String> done = switch (act) {
                case "uphold", "reject" ->
                    desk.answer(new AnswerObjection(
                            origin, card.court(), card.id(), one.id(), typed.revision(), act.equals("uphold"), words));
                case "heed" ->
                    desk.heed(new HeedObjection(origin, card.court(), card.id(), one.id(), typed.revision(), words));
                case "state" ->
                    desk.state(
                            new StateOnObjection(origin, card.court(), card.id(), one.id(), typed.revision(), words));
                default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            };
            return switch (done) {
                case Decision.Granted<String> granted -> "redirect:/objections/" + id + "?saved=" + said(act);
                case Decision.Refused<String> refused ->
                    show(card, one, words, FormErrors.refused("words", refused, frame.text()), actor, frame, model);
            };
        });
    }

    private static String said(String act) {
        return switch (act) {
            case "uphold", "reject" -> "answer";
            case "heed" -> "heed";
            default -> "state";
        };
    }

    /** 依据 */
    @Allowed(Permission.CASE_READ)
    @GetMapping("/objections/{id}/ledger")
    String ledger(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(actor, id, Permission.CASE_READ, "Objection", frame, model, response, (card, one) -> {
            AnswerTerm term = desk.term(one);
            model.addAttribute("frame", frame)
                    .addAttribute(
                            "ledger",
                            new LedgerView(
                                    card.number() + " " + frame.text().of("disclosure.objection"),
                                    ObjectionLines.due(one, frame),
                                    ClockReading.lines(
                                            term.ledger(), frame.text().locale()),
                                    List.of(),
                                    RuleSet.CURRENT.version()))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(card.number(), "/objections/" + id),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
    }

    private String show(
            CaseCard card, Objection one, String words, FormErrors errors, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "disclosure"))
                .addAttribute("view", views.of(card, one, words, errors, actor, frame))
                .addAttribute("errors", errors);
        return "justice/disclosure/web/objections/objection";
    }
}
