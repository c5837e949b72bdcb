package org.mingjing.court.office.seals.web.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.RegisterSeal;
import org.mingjing.court.office.seals.SealDesk;
import org.mingjing.court.office.seals.SealId;
import org.mingjing.court.office.seals.SealKeys;
import org.mingjing.court.office.seals.SealRules;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 登记印章页 A seal of the court or of a division gets its keeper, its days and its key. */
@Controller
class NewSealPage {

    private final SealDesk desk;
    private final Courts courts;
    private final People people;
    private final ColleagueChoices choices;
    private final SealKeys keys;

    NewSealPage(SealDesk desk, Courts courts, People people, ColleagueChoices choices, SealKeys keys) {
        this.desk = desk;
        this.courts = courts;
        this.people = people;
        this.choices = choices;
        this.keys = keys;
    }

    @Allowed(Permission.SEALS_OFFICE)
    @GetMapping("/seals/registered/new")
    String form(Actor actor, Frame frame, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("key", UUID.randomUUID().toString());
        typed.set("from", frame.today().toString());
        typed.set("until", frame.today().plusYears(5).minusDays(1).toString());
        return shown(typed, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.SEALS_OFFICE)
    @PostMapping("/seals/registered/new")
    String send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        var from = form.day("from");
        var until = form.day("until");
        UUID keeper = TypedId.of(form.word("keeper"));
        UUID deputy = TypedId.of(form.word("deputy"));
        UUID division = TypedId.of(form.word("division"));
        FormErrors found = form.errors();
        found = keeper == null ? found.and("keeper", frame.text().of("seals.error.keeper")) : found;
        if (found.any() || from == null || until == null || keeper == null) {
            return shown(typed, found, actor, frame, model);
        }
        byte[] bytes = bytes(picture);
        Decision<String> done = desk.register(
                new RegisterSeal(
                        new Origin(actor, null, frame.today(), form.key()),
                        actor.court(),
                        new SealId(form.key()),
                        division == null ? null : new DivisionId(division),
                        form.word("name"),
                        form.word("code").toUpperCase(Locale.ROOT),
                        new PersonId(keeper),
                        deputy == null ? null : new PersonId(deputy),
                        from,
                        until,
                        bytes == null
                                ? null
                                : new java.math.BigInteger(1, Sha256.begin().digest(bytes)).toString(16)),
                bytes);
        return switch (done) {
            case Decision.Granted<String>(String id) -> "redirect:/seals/registered/" + id + "?done=made";
            case Decision.Refused<String> refused ->
                shown(typed, FormErrors.refused(about(refused.code()), refused, frame.text()), actor, frame, model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "seals.refused.code" -> "code";
            case "seals.refused.days" -> "until";
            case "seals.refused.keeper" -> "keeper";
            case "seals.refused.picture" -> "picture";
            case "seals.refused.name" -> "name";
            default -> null;
        };
    }

    private static byte @Nullable [] bytes(@Nullable MultipartFile picture) {
        try {
            return picture == null || picture.isEmpty() ? null : picture.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(
            MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("certified", keys.certified())
                .addAttribute("inputs", inputs(typed, errors, actor, text))
                .addAttribute(
                        "picture",
                        Field.of("picture", text.of("seals.picture"))
                                .hint(text.of("seals.picture.hint"))
                                .accepting(".png")
                                .errorOf(errors))
                .addAttribute("key", new TypedForm(typed, text).key().toString());
        return "office/seals/web/seal/create";
    }

    private List<Input> inputs(MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Text text) {
        List<Option> staff = choices.of(actor.court(), people.colleagues(actor.court()), text);
        List<Option> divisions = courts.divisions(actor.court()).stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        return List.of(
                new Input(
                        "select",
                        field("division", typed, errors, text)
                                .choices(divisions)
                                .hint(text.of("seals.division.hint"))),
                new Input(
                        "text",
                        field("name", typed, errors, text)
                                .hint(text.of("seals.name.hint"))
                                .upTo(SealRules.LONGEST_TITLE)),
                new Input(
                        "text",
                        field("code", typed, errors, text)
                                .hint(text.of("seals.code.hint"))
                                .upTo(20)
                                .mandatory()),
                new Input(
                        "select",
                        field("keeper", typed, errors, text).choices(staff).mandatory()),
                new Input("select", field("deputy", typed, errors, text).choices(staff)),
                new Input("date", field("from", typed, errors, text).mandatory()),
                new Input("date", field("until", typed, errors, text).mandatory()));
    }

    private static Field field(String name, MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return Field.of(name, text.of("seals." + name))
                .holding(typed.getFirst(name))
                .errorOf(errors);
    }
}
