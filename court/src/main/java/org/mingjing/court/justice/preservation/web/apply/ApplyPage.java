package org.mingjing.court.justice.preservation.web.apply;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.preservation.ApplyForPreservation;
import org.mingjing.court.justice.preservation.Petition;
import org.mingjing.court.justice.preservation.PreservationDesk;
import org.mingjing.court.justice.preservation.web.PreservationDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登记保全申请 To the minute: from here the hours run. */
@Controller
class ApplyPage {

    private static final int LINE = 200;
    private static final int WORDS = 500;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PreservationDoor door;
    private final PreservationDesk desk;
    private final CaseHeads heads;
    private final CaseDetails details;
    private final Clock clock;

    ApplyPage(PreservationDoor door, PreservationDesk desk, CaseHeads heads, CaseDetails details, Clock clock) {
        this.door = door;
        this.desk = desk;
        this.heads = heads;
        this.details = details;
        this.clock = clock;
    }

    @Allowed(Permission.PRESERVATION)
    @GetMapping("/cases/{id}/preservation/new")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return door.enterCase(
                actor,
                id,
                Permission.PRESERVATION,
                "PreservationForm",
                frame,
                model,
                response,
                card -> show(card, null, FormErrors.NONE, frame, model));
    }

    @Allowed(Permission.PRESERVATION)
    @PostMapping("/cases/{id}/preservation/new")
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return door.enterCase(actor, id, Permission.PRESERVATION, "PreservationForm", frame, model, response, card -> {
            TypedForm typed = new TypedForm(sent, frame.text());
            Petition petition = read(card, typed);
            if (petition == null || typed.errors().any()) {
                return show(card, sent, typed.errors(), frame, model);
            }
            Decision<String> done = desk.apply(new ApplyForPreservation(
                    new Origin(actor, null, petition.receivedAt().toLocalDate(), typed.key()),
                    card.court(),
                    card.id(),
                    petition));
            return switch (done) {
                case Decision.Granted<String>(String made) ->
                    "redirect:/cases/" + card.id() + "/preservation?saved=applied#p-" + made;
                case Decision.Refused<String> refused ->
                    show(card, sent, FormErrors.refused(null, refused, frame.text()), frame, model);
            };
        });
    }

    private static PreservationStage stage(CaseCard card) {
        return card.category() == CaseCategory.PRESERVATION ? PreservationStage.PRE_SUIT : PreservationStage.IN_SUIT;
    }

    private static @Nullable Petition read(CaseCard card, TypedForm typed) {
        PreservationKind kind = typed.one("kind", PreservationKind.values());
        LocalDate on = typed.day("on");
        LocalTime at = typed.hour("at");
        Money amount = typed.moneyIfAny("amount");
        Money claim = typed.moneyIfAny("claim");
        return kind == null || on == null || at == null
                ? null
                : new Petition(
                        kind,
                        stage(card),
                        typed.checked("urgent"),
                        typed.word("applicant"),
                        typed.word("respondent"),
                        typed.word("target"),
                        typed.checked("contested"),
                        amount,
                        claim,
                        typed.word("clue"),
                        LocalDateTime.of(on, at));
    }

    private String show(
            CaseCard card, @Nullable MultiValueMap<String, String> typed, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        List<Option> parties = details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .map(name -> new Option(name, name))
                .toList();
        LocalDateTime now = LocalDateTime.now(clock);
        List<Input> inputs = List.of(
                new Input(
                        "select",
                        field("kind", typed, null, text)
                                .mandatory()
                                .choices(Arrays.stream(PreservationKind.values())
                                        .map(one -> new Option(one.name(), text.of("preservation.kind." + one)))
                                        .toList())),
                new Input(
                        "text",
                        field("applicant", typed, null, text)
                                .mandatory()
                                .upTo(LINE)
                                .choices(parties)),
                new Input(
                        "text",
                        field("respondent", typed, null, text)
                                .mandatory()
                                .upTo(LINE)
                                .choices(parties)),
                new Input(
                        "date",
                        field("on", typed, now.toLocalDate(), text).mandatory().between(card.filedOn(), frame.today())),
                new Input(
                        "text",
                        field("at", typed, HOUR.format(now), text)
                                .mandatory()
                                .upTo(5)
                                .hint(text.of("preserve.hour.hint"))),
                new Input(
                        "textarea",
                        field("target", typed, null, text)
                                .mandatory()
                                .upTo(WORDS)
                                .hint(text.of("preserve.target.hint"))),
                new Input("text", field("amount", typed, null, text).hint(text.of("preserve.amount.hint"))),
                new Input("text", field("claim", typed, null, text).hint(text.of("preserve.claim.hint"))),
                new Input(
                        "textarea", field("clue", typed, null, text).upTo(WORDS).hint(text.of("preserve.clue.hint"))));
        List<Field> checks = List.of(
                field("urgent", typed, null, text)
                        .hint(text.of(
                                stage(card) == PreservationStage.PRE_SUIT
                                        ? "preserve.urgent.pre"
                                        : "preserve.urgent.hint")),
                field("contested", typed, null, text).hint(text.of("preserve.contested.hint")));
        model.addAttribute("frame", frame)
                .addAttribute("head", heads.of(card, frame, "preservation"))
                .addAttribute("stage", text.of("preservation.stage." + stage(card)))
                .addAttribute("errors", errors)
                .addAttribute(
                        "inputs",
                        inputs.stream()
                                .map(input ->
                                        new Input(input.type(), input.field().errorOf(errors)))
                                .toList())
                .addAttribute("checks", checks)
                .addAttribute(
                        "key",
                        typed == null
                                ? UUID.randomUUID().toString()
                                : new TypedForm(typed, text).key().toString())
                .addAttribute("cancel", "/cases/" + card.id() + "/preservation");
        return "justice/preservation/web/apply/apply";
    }

    private static Field field(
            String name, @Nullable MultiValueMap<String, String> typed, @Nullable Object held, Text text) {
        return Field.of(name, text.of("preserve.form." + name)).holding(typed == null ? held : typed.getFirst(name));
    }
}
