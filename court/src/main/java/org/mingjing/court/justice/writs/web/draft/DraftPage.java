package org.mingjing.court.justice.writs.web.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.writs.KnownFacts;
import org.mingjing.court.justice.writs.SaveWrit;
import org.mingjing.court.justice.writs.Writ;
import org.mingjing.court.justice.writs.WritDesk;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritId;
import org.mingjing.court.justice.writs.WritShelf;
import org.mingjing.court.justice.writs.WritTemplate;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.court.justice.writs.Writs;
import org.mingjing.court.justice.writs.web.WritDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 文书起草页 A form with what is known filled in, beside the sheet as it would be; looked at first, then saved as a version. */
@Controller
class DraftPage {

    private final WritDoor door;
    private final CaseHeads heads;
    private final Writs writs;
    private final WritShelf shelf;
    private final WritTemplates templates;
    private final KnownFacts facts;
    private final WritDesk desk;
    private final DraftViews views;

    DraftPage(
            WritDoor door,
            CaseHeads heads,
            Writs writs,
            WritShelf shelf,
            WritTemplates templates,
            KnownFacts facts,
            WritDesk desk,
            DraftViews views) {
        this.door = door;
        this.heads = heads;
        this.writs = writs;
        this.shelf = shelf;
        this.templates = templates;
        this.facts = facts;
        this.desk = desk;
        this.views = views;
    }

    /** What the form is about. */
    record Draft(
            CaseCard card,
            WritTemplate template,
            WritId id,
            int revision,
            int next,
            @Nullable WritId corrects) {}

    @Allowed(Permission.WRIT)
    @GetMapping("/cases/{id}/writs/new/{template}")
    String begin(
            @PathVariable UUID id,
            @PathVariable String template,
            @RequestParam @Nullable UUID corrects,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.WRIT, "WritForm", frame, model, response, card -> {
            WritTemplate known = makeable(card, template);
            Map<WritField, String> filled = new EnumMap<>(WritField.class);
            filled.putAll(facts.of(card, known));
            WritId corrected = corrected(card, corrects, filled);
            Draft draft = new Draft(card, known, new WritId(UUID.randomUUID()), 0, 1, corrected);
            return show(draft, filled, FormErrors.NONE, UUID.randomUUID(), frame, model);
        });
    }

    @Allowed(Permission.WRIT)
    @PostMapping("/cases/{id}/writs/new/{template}")
    String open(
            @PathVariable UUID id,
            @PathVariable String template,
            @RequestParam @Nullable UUID corrects,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.WRIT, "WritForm", frame, model, response, card -> {
            WritTemplate known = makeable(card, template);
            WritId corrected = corrected(card, corrects, new EnumMap<>(WritField.class));
            Draft draft =
                    new Draft(card, known, new WritId(TypedId.orNew(TypedWords.of(typed, "writ"))), 0, 1, corrected);
            return act(draft, typed, actor, frame, model);
        });
    }

    @Allowed(Permission.WRIT)
    @GetMapping("/writs/{writ}/edit")
    String edit(@PathVariable UUID writ, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enter(actor, writ, Permission.WRIT, "WritForm", frame, model, response, (card, found) -> {
            Map<WritField, String> filled =
                    writs.version(found.id(), found.latest()).orElseThrow().content();
            return found.issued()
                    ? "redirect:/writs/" + found.id()
                    : show(draft(card, found), filled, FormErrors.NONE, UUID.randomUUID(), frame, model);
        });
    }

    @Allowed(Permission.WRIT)
    @PostMapping("/writs/{writ}/edit")
    String change(
            @PathVariable UUID writ,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enter(actor, writ, Permission.WRIT, "WritForm", frame, model, response, (card, found) -> {
            Draft now = draft(card, found);
            String seen = TypedWords.of(typed, "revision");
            int revision = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
            return act(
                    new Draft(card, now.template(), now.id(), revision, now.next(), now.corrects()),
                    typed,
                    actor,
                    frame,
                    model);
        });
    }

    private String act(Draft draft, MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        Map<WritField, String> filled = views.typed(draft.template(), typed);
        UUID key = TypedId.orNew(TypedWords.of(typed, "key"));
        if (!"save".equals(typed.getFirst("do"))) {
            return show(draft, filled, FormErrors.NONE, key, frame, model);
        }
        FormErrors errors = views.errors(filled, frame.text());
        if (errors.any()) {
            return show(draft, filled, errors, key, frame, model);
        }
        Decision<String> saved = desk.save(new SaveWrit(
                new Origin(actor, null, frame.today(), key),
                draft.card().court(),
                draft.card().id(),
                draft.id(),
                draft.revision(),
                draft.template().name(),
                draft.corrects(),
                filled));
        return switch (saved) {
            case Decision.Granted<String>(String writ) -> "redirect:/writs/" + writ + "?saved=true";
            case Decision.Refused<String> refused -> {
                // what somebody else saved meanwhile stays a version: saving again puts this one after it, knowingly
                Draft again = refused.code().equals("writs.refused.changedMeanwhile")
                        ? writs.find(draft.id())
                                .map(now -> draft(draft.card(), now))
                                .orElse(draft)
                        : draft;
                yield show(
                        again,
                        filled,
                        FormErrors.refused(null, refused, frame.text()),
                        UUID.randomUUID(),
                        frame,
                        model);
            }
        };
    }

    private String show(
            Draft draft, Map<WritField, String> filled, FormErrors errors, UUID key, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(draft.card(), frame, "writs"))
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute("view", views.of(draft, filled, errors, frame));
        return "justice/writs/web/draft/draft";
    }

    private WritTemplate makeable(CaseCard card, String template) {
        WritShelf.Shelved shelved = shelf.of(card, template);
        if (shelved == null || shelved.bar() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return shelved.template();
    }

    /** 补正 The issued one, whose name is filled in. */
    private @Nullable WritId corrected(CaseCard card, @Nullable UUID corrects, Map<WritField, String> filled) {
        if (corrects == null) {
            return null;
        }
        Writ found = writs.find(new WritId(corrects))
                .filter(one -> one.caseId().equals(card.id()) && one.issued())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        filled.put(WritField.DOCUMENT, templates.of(found.template()).called());
        return found.id();
    }

    private Draft draft(CaseCard card, Writ found) {
        return new Draft(
                card,
                templates.of(found.template()),
                found.id(),
                found.revision(),
                found.latest() + 1,
                found.corrects());
    }
}
