package org.mingjing.court.justice.trial.web.recusal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDoor;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.trial.AskRecusal;
import org.mingjing.court.justice.trial.AssessorId;
import org.mingjing.court.justice.trial.RecusalDesk;
import org.mingjing.court.justice.trial.RecusalPeople;
import org.mingjing.court.justice.trial.web.TrialAnswer;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.panel.RecusalGround;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 提出回避申请页 A party's request is recorded; whoever works on the case asks for himself. */
@Controller
class RecusalAskPage {

    private static final String SELF = "self";

    private final CaseDoor door;
    private final CaseHeads heads;
    private final CaseDetails details;
    private final Cases cases;
    private final RecusalPeople people;
    private final RecusalDesk desk;
    private final CaseRefusals refusals;

    RecusalAskPage(
            CaseDoor door,
            CaseHeads heads,
            CaseDetails details,
            Cases cases,
            RecusalPeople people,
            RecusalDesk desk,
            CaseRefusals refusals) {
        this.door = door;
        this.heads = heads;
        this.details = details;
        this.cases = cases;
        this.people = people;
        this.desk = desk;
        this.refusals = refusals;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/cases/{id}/recusals/new")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return show(id, null, FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.CASE_READ)
    @PostMapping("/cases/{id}/recusals/new")
    String ask(
            @PathVariable UUID id, AskForm form, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        FormErrors errors = missing(form, frame.text());
        if (errors.any()) {
            return show(id, form, errors, actor, frame, model, response);
        }
        Decision<String> done = door.enter(actor, new CaseId(id), "AskRecusalForm", card -> card)
                .then(card -> desk.ask(command(card, form, actor, frame)));
        return switch (done) {
            case Decision.Granted<String>(String request) ->
                "redirect:/cases/" + id + "/recusals/" + request + "?saved=asked";
            case Decision.Refused<String> refused ->
                show(
                        id,
                        form,
                        FormErrors.refused(
                                refused.code().equals("trial.refused.reasonsMissing") ? "reasons" : null,
                                refused,
                                frame.text()),
                        actor,
                        frame,
                        model,
                        response);
        };
    }

    private static FormErrors missing(AskForm form, Text text) {
        FormErrors errors = FormErrors.NONE;
        String whom = Objects.requireNonNullElse(form.whom(), "");
        if (!whom.matches("[ap]:" + TypedId.PATTERN)) {
            errors = errors.and("whom", text.of("trial.error.whom"));
        }
        if (form.askedBy() == null || form.askedBy().isBlank()) {
            errors = errors.and("askedBy", text.of("trial.error.askedBy"));
        }
        if (ground(form) == null) {
            errors = errors.and("ground", text.of("trial.error.ground"));
        }
        return TypedDay.of(form.askedOn()) == null ? errors.and("askedOn", text.of("trial.error.day")) : errors;
    }

    private static @Nullable RecusalGround ground(AskForm form) {
        return Arrays.stream(RecusalGround.values())
                .filter(one -> one.name().equals(form.ground()))
                .findFirst()
                .orElse(null);
    }

    private static AskRecusal command(CaseCard card, AskForm form, Actor actor, Frame frame) {
        String whom = Objects.requireNonNull(form.whom());
        UUID named = UUID.fromString(whom.substring(2));
        LocalDate on = TypedDay.of(form.askedOn());
        String by = Objects.requireNonNull(form.askedBy());
        return new AskRecusal(
                TrialAnswer.origin(actor, on, form.key(), frame),
                card.court(),
                card.id(),
                whom.startsWith("p") ? new PersonId(named) : null,
                whom.startsWith("a") ? new AssessorId(named) : null,
                by.equals(SELF) ? "" : by,
                Objects.requireNonNull(ground(form)),
                Objects.requireNonNullElse(form.reasons(), ""),
                "true".equals(form.proof()));
    }

    private String show(
            UUID id,
            @Nullable AskForm typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, new CaseId(id), "AskRecusalForm", card -> {
            model.addAttribute("frame", frame);
            model.addAttribute("head", heads.of(card, frame, "panel"));
            model.addAttribute("id", id.toString());
            model.addAttribute("errors", errors);
            model.addAttribute(
                    "fields",
                    fields(card, typed, actor, frame).stream()
                            .map(input -> new Input(input.type(), input.field().errorOf(errors)))
                            .toList());
            model.addAttribute("proof", typed == null ? null : typed.proof());
            UUID key = typed == null ? null : typed.key();
            model.addAttribute("key", (key == null ? UUID.randomUUID() : key).toString());
            return "justice/trial/web/recusal/ask";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private List<Input> fields(CaseCard card, @Nullable AskForm typed, Actor actor, Frame frame) {
        Text text = frame.text();
        boolean records = cases.permits(actor, card, Permission.CLOCK_RECORD);
        List<Option> whom = people.all(card).stream()
                .filter(one -> records || actor.id().equals(one.person()))
                .map(one -> new Option(one.key(), one.name() + " " + text.of(one.role())))
                .toList();
        List<Option> by = new ArrayList<>(List.of(new Option(SELF, text.of("trial.recusal.self"))));
        if (records) {
            details.parties(card.id())
                    .forEach(party -> by.add(new Option(
                            party.name(),
                            party.name() + " "
                                    + text.of("cases.party." + party.role().word()))));
        }
        return List.of(
                new Input(
                        "select",
                        Field.of("whom", text.of("trial.recusal.whom"))
                                .holding(typed == null ? null : typed.whom())
                                .mandatory()
                                .choices(whom)),
                new Input(
                        "select",
                        Field.of("askedBy", text.of("trial.recusal.by"))
                                .holding(typed == null ? null : typed.askedBy())
                                .mandatory()
                                .choices(by)),
                new Input(
                        "select",
                        Field.of("ground", text.of("trial.recusal.ground"))
                                .holding(typed == null ? null : typed.ground())
                                .mandatory()
                                .choices(Arrays.stream(RecusalGround.values())
                                        .map(one -> new Option(
                                                one.name(),
                                                text.of("trial.ground." + one.name()) + " "
                                                        + one.citation(card.category())))
                                        .toList())),
                new Input(
                        "textarea",
                        Field.of("reasons", text.of("trial.recusal.reasons"))
                                .holding(typed == null ? null : typed.reasons())
                                .upTo(AskRecusal.LONGEST)
                                .mandatory()),
                new Input(
                        "date",
                        Field.of("askedOn", text.of("trial.recusal.askedOn"))
                                .holding(typed == null ? frame.today() : typed.askedOn())
                                .between(card.filedOn(), frame.today())
                                .mandatory()));
    }
}
