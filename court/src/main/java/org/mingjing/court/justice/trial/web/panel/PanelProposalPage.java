package org.mingjing.court.justice.trial.web.panel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.trial.PanelDesk;
import org.mingjing.court.justice.trial.ProposePanel;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelTrait;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 组庭页 All that stands against a panel is told at once, each with its article; what was typed stays. */
@Controller
class PanelProposalPage {

    private final CaseDoor door;
    private final CaseHeads heads;
    private final PanelProposalFields fields;
    private final PanelDesk desk;
    private final CaseRefusals refusals;

    PanelProposalPage(
            CaseDoor door, CaseHeads heads, PanelProposalFields fields, PanelDesk desk, CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.fields = fields;
        this.desk = desk;
        this.refusals = refusals;
    }

    @Allowed(Permission.CLOCK_RECORD)
    @GetMapping("/cases/{id}/panel/propose")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(id, null, FormErrors.NONE, Permission.CLOCK_RECORD, actor, frame, model, response);
    }

    @Allowed(Permission.CLOCK_RECORD)
    @PostMapping("/cases/{id}/panel/propose")
    String propose(
            @PathVariable UUID id,
            PanelProposalForm form,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Text text = frame.text();
        PersonId presiding = person(form.presiding());
        if (presiding == null) {
            FormErrors errors = FormErrors.NONE.and("presiding", text.of("trial.error.presiding"));
            return show(id, form, errors, Permission.CLOCK_RECORD, actor, frame, model, response);
        }
        Decision<ProposePanel> command = door.enter(
                        actor, new CaseId(id), Permission.CLOCK_RECORD, "ProposePanelForm", card -> card)
                .map(card -> command(card, presiding, form, actor, frame));
        if (command instanceof Decision.Refused<ProposePanel> closed) {
            return refusals.answer(closed.as(), frame, model, response);
        }
        ProposePanel asked = ((Decision.Granted<ProposePanel>) command).result();
        List<Decision.Refused<String>> faults = desk.faults(asked);
        if (faults.size() > 1) {
            FormErrors errors = FormErrors.NONE;
            for (Decision.Refused<String> fault : faults) {
                errors = errors.and(null, text.of("trial.error.cited", Refusal.message(fault, text), fault.citation()));
            }
            return show(id, form, errors, Permission.CASE_READ, actor, frame, model, response);
        }
        return switch (desk.propose(asked)) {
            case Decision.Granted<String> granted -> "redirect:/cases/" + id + "/panel?saved=proposed";
            case Decision.Refused<String> refused ->
                show(
                        id,
                        form,
                        FormErrors.refused(null, refused, text),
                        Permission.CASE_READ,
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private static ProposePanel command(
            CaseCard card, PersonId presiding, PanelProposalForm form, Actor actor, Frame frame) {
        List<PersonId> judges = new ArrayList<>(List.of(presiding));
        Objects.requireNonNullElse(form.members(), List.<String>of()).forEach(one -> {
            PersonId judge = person(one);
            if (judge != null && !judges.contains(judge)) {
                judges.add(judge);
            }
        });
        Set<PanelTrait> traits = EnumSet.noneOf(PanelTrait.class);
        List<String> ticked = Objects.requireNonNullElse(form.traits(), List.of());
        Arrays.stream(PanelTrait.values())
                .filter(trait -> ticked.contains(trait.name()))
                .forEach(traits::add);
        String assessors = Objects.requireNonNullElse(form.assessors(), "0");
        return new ProposePanel(
                TrialAnswer.origin(actor, null, form.key(), frame),
                card.court(),
                card.id(),
                judges,
                assessors.matches("[0-6]") ? Integer.parseInt(assessors) : 0,
                person(form.assistant()),
                person(form.clerk()),
                TypedDay.of(form.hearingOn()),
                traits,
                Objects.requireNonNullElse(form.earlier(), "").strip(),
                Arrays.stream(MemberChange.values())
                        .filter(one -> one.name().equals(form.change()))
                        .findFirst()
                        .orElse(null),
                Objects.requireNonNullElse(form.reason(), ""));
    }

    private static @Nullable PersonId person(@Nullable String typed) {
        UUID id = TypedId.of(typed);
        return id == null ? null : new PersonId(id);
    }

    private String show(
            UUID id,
            @Nullable PanelProposalForm typed,
            FormErrors errors,
            Permission purpose,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), purpose, "ProposePanelForm", card -> {
            PanelProposalForm form = typed == null ? fields.standing(card) : typed;
            Text text = frame.text();
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "panel"));
            model.addAttribute("id", id.toString());
            model.addAttribute("errors", errors);
            model.addAttribute(
                    "presiding", fields.presiding(card, form, text).field().errorOf(errors));
            model.addAttribute("members", fields.members(card, form, text));
            model.addAttribute(
                    "rest",
                    fields.rest(card, form, frame).stream()
                            .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                            .toList());
            model.addAttribute("traits", PanelProposalFields.traits(form, text));
            model.addAttribute("key", (form.key() == null ? UUID.randomUUID() : form.key()).toString());
            return "justice/trial/web/panel/propose";
        });
        return refusals.answer(shown, frame, model, response);
    }
}
