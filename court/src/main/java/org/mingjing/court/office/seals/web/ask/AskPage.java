package org.mingjing.court.office.seals.web.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.sealing.SealOffer;
import org.mingjing.court.foundation.sealing.SealRoom;
import org.mingjing.court.office.seals.AskSealUse;
import org.mingjing.court.office.seals.SealKeys;
import org.mingjing.court.office.seals.SealRules;
import org.mingjing.court.office.seals.SealUseCategory;
import org.mingjing.court.office.seals.SealUseDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 用印申请页 Which seal, on which file, how many copies, what for. */
@Controller
class AskPage {

    private static final String ENDINGS = ".pdf,.ofd,.png,.jpg,.jpeg";

    private final CourtBoundary boundary;
    private final SealRoom room;
    private final SealUseDesk desk;
    private final SealKeys keys;

    AskPage(CourtBoundary boundary, SealRoom room, SealUseDesk desk, SealKeys keys) {
        this.boundary = boundary;
        this.room = room;
        this.desk = desk;
        this.keys = keys;
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals/new")
    String form(Actor actor, Frame frame, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("key", UUID.randomUUID().toString());
        typed.set("copies", "1");
        typed.set("how", "electronic");
        typed.set("page", "1");
        typed.set("x", "140");
        typed.set("y", "220");
        return shown(typed, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.SEALS)
    @PostMapping("/seals/new")
    String send(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "attached1", required = false) @Nullable MultipartFile first,
            @RequestParam(name = "attached2", required = false) @Nullable MultipartFile second,
            Actor actor,
            Frame frame,
            Model model) {
        List<FormErrors> errors = new ArrayList<>();
        if (file == null || file.isEmpty()) {
            return shown(typed, FormErrors.NONE.and("file", frame.text().of("seals.error.file")), actor, frame, model);
        }
        AskForm form = new AskForm(
                typed,
                Stream.of(file, first, second).flatMap(Stream::ofNullable).toList());
        AskSealUse command = form.command(actor, frame, errors);
        if (command == null) {
            return shown(typed, errors.getFirst(), actor, frame, model);
        }
        return switch (desk.ask(command, form.bytes())) {
            case Decision.Granted<String>(String id) -> "redirect:/seals/uses/" + id + "?done=ask";
            case Decision.Refused<String> refused ->
                shown(typed, FormErrors.refused(about(refused.code()), refused, frame.text()), actor, frame, model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "seals.refused.noFile", "seals.refused.blank", "seals.refused.form" -> "file";
            case "seals.refused.contract" -> "attached1";
            case "seals.refused.title" -> "title";
            case "seals.refused.purpose" -> "purpose";
            case "seals.refused.copies" -> "copies";
            case "seals.refused.place" -> "page";
            case "seals.refused.noSeal", "seals.refused.unusable" -> "seal";
            default -> refusal.startsWith("files.") ? "file" : null;
        };
    }

    private String shown(
            MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<SealOffer> offered = boundary.read(CourtScope.of(actor.court()), () -> room.offered(actor.court()));
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("certified", keys.certified())
                .addAttribute("any", !offered.isEmpty())
                .addAttribute("inputs", inputs(typed, errors, offered, text))
                .addAttribute("files", files(errors, text))
                .addAttribute("place", place(typed, errors, text))
                .addAttribute("key", new TypedForm(typed, text).key().toString());
        return "office/seals/web/ask/ask";
    }

    private static List<Input> inputs(
            MultiValueMap<String, String> typed, FormErrors errors, List<SealOffer> offered, Text text) {
        return List.of(
                select(typed, errors, "seal", text)
                        .of(offered.stream()
                                .map(one -> new Option(one.seal().toString(), one.name()))
                                .toList()),
                select(typed, errors, "how", text)
                        .of(Stream.of("electronic", "paper")
                                .map(one -> new Option(one, text.of("seals.how." + one)))
                                .toList()),
                select(typed, errors, "category", text)
                        .of(Arrays.stream(SealUseCategory.values())
                                .map(one -> new Option(one.word(), text.of("seals.category." + one.word())))
                                .toList()),
                new Input(
                        "text",
                        Field.of("title", text.of("seals.paper"))
                                .holding(typed.getFirst("title"))
                                .hint(text.of("seals.paper.hint"))
                                .upTo(SealRules.LONGEST_TITLE)
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "textarea",
                        Field.of("purpose", text.of("seals.purpose"))
                                .holding(typed.getFirst("purpose"))
                                .upTo(SealRules.LONGEST)
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "number",
                        Field.of("copies", text.of("seals.copies"))
                                .holding(typed.getFirst("copies"))
                                .between(1, SealRules.MOST_COPIES)
                                .mandatory()
                                .errorOf(errors)));
    }

    private static Choice select(MultiValueMap<String, String> typed, FormErrors errors, String name, Text text) {
        return options -> new Input(
                "select",
                Field.of(name, text.of("seals." + name))
                        .choices(options)
                        .holding(typed.getFirst(name))
                        .mandatory()
                        .errorOf(errors));
    }

    private static List<Field> files(FormErrors errors, Text text) {
        return List.of(
                Field.of("file", text.of("seals.file"))
                        .hint(text.of("seals.file.hint"))
                        .accepting(ENDINGS)
                        .mandatory()
                        .errorOf(errors),
                Field.of("attached1", text.of("seals.attached.nth", 1))
                        .hint(text.of("seals.attached.hint"))
                        .accepting(ENDINGS)
                        .errorOf(errors),
                Field.of("attached2", text.of("seals.attached.nth", 2))
                        .accepting(ENDINGS)
                        .errorOf(errors));
    }

    private static List<Field> place(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return Stream.of("page", "x", "y")
                .map(name -> Field.of(name, text.of("seals.place." + name))
                        .holding(typed.getFirst(name))
                        .between(name.equals("page") ? 1 : 20, name.equals("page") ? 999 : name.equals("x") ? 190 : 277)
                        .errorOf(errors))
                .toList();
    }

    private interface Choice {
        Input of(List<Option> options);
    }
}
