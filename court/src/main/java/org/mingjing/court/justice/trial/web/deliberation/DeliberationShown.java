package org.mingjing.court.justice.trial.web.deliberation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.trial.Deliberation;
import org.mingjing.court.justice.trial.DeliberationPanel;
import org.mingjing.court.justice.trial.DeliberationState;
import org.mingjing.court.justice.trial.Deliberations;
import org.mingjing.court.justice.trial.Voice;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** 评议页的呈现 What the reader may see of the deliberations of a case, and the form of what he may do. */
@Component
class DeliberationShown {

    private static final String TEMPLATE = "justice/trial/web/deliberation/deliberation";

    /** 评议秘密 Said outright for criminal cases; in all others it is the judge's duty to keep the secrets of trial work. */
    private static final Citation SECRET = Citation.of("法官法", "10(5)");

    private static final Citation SECRET_CRIMINAL = Citation.of("刑诉解释", "214");

    private final CourtBoundary boundary;
    private final Cases cases;
    private final CaseDoor door;
    private final CaseHeads heads;
    private final Deliberations deliberations;
    private final DeliberationPanel panel;
    private final DeliberationViews views;
    private final DeliberationFields fields;
    private final CaseRefusals refusals;

    DeliberationShown(
            CourtBoundary boundary,
            Cases cases,
            CaseDoor door,
            CaseHeads heads,
            Deliberations deliberations,
            DeliberationPanel panel,
            DeliberationViews views,
            DeliberationFields fields,
            CaseRefusals refusals) {
        this.boundary = boundary;
        this.cases = cases;
        this.door = door;
        this.heads = heads;
        this.deliberations = deliberations;
        this.panel = panel;
        this.views = views;
        this.fields = fields;
        this.refusals = refusals;
    }

    String page(
            UUID id,
            Map<String, String> typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), Permission.DELIBERATE, "DeliberationView", card -> {
            List<Deliberation> seen = deliberations.of(card.id()).stream()
                    .filter(one -> panel.sees(card, one, actor))
                    .toList();
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "panel"));
            model.addAttribute("id", id.toString());
            model.addAttribute("errors", errors);
            model.addAttribute("key", UUID.randomUUID().toString());
            model.addAttribute("view", seen.isEmpty() ? null : views.of(card, seen.getFirst(), actor, typed, frame));
            model.addAttribute(
                    "former",
                    seen.stream()
                            .skip(1)
                            .map(one -> views.of(card, one, actor, Map.of(), frame))
                            .toList());
            boolean opens = opens(card, seen, actor);
            model.addAttribute("opens", opens);
            model.addAttribute("opening", opens ? withErrors(fields.opening(typed, frame), errors) : List.of());
            model.addAttribute("referring", fields.referring(card, frame.text()));
            return TEMPLATE;
        });
        return refusals.answer(secret(id, shown, actor), frame, model, response);
    }

    /** 依据 Only for those who see the deliberation. */
    String reasons(UUID id, UUID deliberation, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), Permission.DELIBERATE, "DeliberationView", card -> {
            Deliberation one = deliberations.of(card.id()).stream()
                    .filter(found -> found.id().equals(deliberation) && panel.sees(card, found, actor))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("frame", frame)
                    .addAttribute("ledger", DeliberationReasons.of(card, one, frame))
                    .addAttribute(
                            "crumbs",
                            List.of(
                                    Crumb.to(card.number(), "/cases/" + id + "/deliberation"),
                                    Crumb.here(frame.text().of("ui.ledger.title"))));
            return "ui/ledger/page";
        });
        return refusals.answer(secret(id, shown, actor), frame, model, response);
    }

    /** Whoever knows the case but does not sit in it is told why this page of it is shut. */
    private Decision<String> secret(UUID id, Decision<String> shown, Actor actor) {
        return shown instanceof Decision.Refused<String> refused
                        && refused.code().equals("access.notByRelation")
                ? Decision.refused("trial.refused.membersOnly", secrecy(id, actor))
                : shown;
    }

    private Citation secrecy(UUID id, Actor actor) {
        boolean criminal = boundary.read(CourtScope.of(actor), () -> cases.find(new CaseId(id)))
                .filter(card -> card.category() == CaseCategory.CRIMINAL)
                .isPresent();
        return criminal ? SECRET_CRIMINAL : SECRET;
    }

    /** The presiding or the handling judge, while nothing else is under way. */
    private boolean opens(CaseCard card, List<Deliberation> seen, Actor actor) {
        List<Voice> now = panel.of(card);
        boolean leads = now.stream()
                .anyMatch(voice -> actor.id().equals(voice.person()) && (voice.presiding() || voice.handling()));
        boolean idle = seen.isEmpty()
                || seen.getFirst().state() == DeliberationState.SIGNED
                || !panel.same(seen.getFirst().voices(), now);
        return card.status().open() && now.size() > 2 && leads && idle;
    }

    private static List<Input> withErrors(List<Input> inputs, FormErrors errors) {
        return inputs.stream()
                .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                .toList();
    }
}
