package org.mingjing.court.office.followup.web.create;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterDesk;
import org.mingjing.court.office.followup.OpenMatter;
import org.mingjing.court.office.followup.SourceKind;
import org.mingjing.court.office.followup.web.Colleagues;
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

/** 督办立项 A page that can be opened with its source filled in: {@code ?source=DOCUMENT&subject=kind:id&sourceTitle=…&link=…}. */
@Controller
class NewMatterPage {

    private final Colleagues colleagues;
    private final MatterDesk desk;

    NewMatterPage(Colleagues colleagues, MatterDesk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    @Allowed(Permission.FOLLOWUP)
    @GetMapping("/followup/new")
    String form(@RequestParam MultiValueMap<String, String> given, Actor actor, Frame frame, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(given);
        typed.set("key", UUID.randomUUID().toString());
        return shown(typed, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.FOLLOWUP)
    @PostMapping("/followup/new")
    String send(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        List<FormErrors> errors = new ArrayList<>();
        OpenMatter command = new NewMatterForm(typed).command(actor, frame, errors);
        if (command == null) {
            return shown(typed, errors.getFirst(), actor, frame, model);
        }
        return switch (desk.open(command)) {
            case Decision.Granted<String>(String id) -> "redirect:/followup/" + id + "?saved=open";
            case Decision.Refused<String> refused ->
                shown(typed, FormErrors.refused(about(refused.code()), refused, frame.text()), actor, frame, model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "followup.refused.title" -> "title";
            case "followup.refused.due" -> "due";
            case "followup.refused.division", "followup.refused.person", "followup.refused.twice" -> "lead";
            case "followup.refused.milestone" -> "ms-1";
            default -> null;
        };
    }

    private String shown(
            MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<Option> people = colleagues.byDivision(actor.court(), text);
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("source", source(typed, errors, text))
                .addAttribute("what", what(typed, errors, text))
                .addAttribute("who", who(typed, errors, people, actor, text))
                .addAttribute("milestones", milestones(typed, errors, text))
                .addAttribute("subject", typed.getFirst("subject"))
                .addAttribute("link", typed.getFirst("link"))
                .addAttribute("key", new TypedForm(typed, text).key().toString());
        return "office/followup/web/create/create";
    }

    private static List<Input> source(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                new Input(
                        "select",
                        Field.of("source", text.of("followup.source"))
                                .holding(typed.getFirst("source"))
                                .choices(Arrays.stream(SourceKind.values())
                                        .map(one -> new Option(one.name(), text.of("followup.source." + one.word())))
                                        .toList())
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "text",
                        Field.of("sourceTitle", text.of("followup.sourceTitle"))
                                .holding(typed.getFirst("sourceTitle"))
                                .hint(text.of("followup.sourceTitle.hint"))
                                .upTo(FollowUps.LONGEST_TITLE)));
    }

    private static List<Input> what(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                new Input(
                        "text",
                        Field.of("title", text.of("followup.matter"))
                                .holding(typed.getFirst("title"))
                                .upTo(FollowUps.LONGEST_TITLE)
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "textarea",
                        Field.of("requirement", text.of("followup.requirement"))
                                .holding(typed.getFirst("requirement"))
                                .upTo(FollowUps.LONGEST)),
                new Input(
                        "date",
                        Field.of("due", text.of("followup.lastDay"))
                                .holding(typed.getFirst("due"))
                                .mandatory()
                                .errorOf(errors)));
    }

    private List<Input> who(
            MultiValueMap<String, String> typed, FormErrors errors, List<Option> people, Actor actor, Text text) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(
                "select",
                Field.of("lead", text.of("followup.who"))
                        .holding(typed.getFirst("lead"))
                        .hint(text.of("followup.who.hint"))
                        .choices(people)
                        .mandatory()
                        .errorOf(errors)));
        for (int i = 1; i <= NewMatterForm.ASSISTING; i++) {
            inputs.add(new Input(
                    "select",
                    Field.of("assisting-" + i, text.of("followup.assisting.nth", i))
                            .holding(typed.getFirst("assisting-" + i))
                            .choices(people)));
        }
        inputs.add(new Input(
                "select",
                Field.of("leader", text.of("followup.leader"))
                        .holding(typed.getFirst("leader"))
                        .choices(colleagues.leaders(actor.court()))));
        return inputs;
    }

    /** In pairs: what, by when. */
    private static List<List<Input>> milestones(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return IntStream.rangeClosed(1, NewMatterForm.MILESTONES)
                .mapToObj(i -> List.of(
                        new Input(
                                "text",
                                Field.of("ms-" + i, text.of("followup.milestone.nth", i))
                                        .holding(typed.getFirst("ms-" + i))
                                        .upTo(FollowUps.LONGEST_TITLE)
                                        .errorOf(errors)),
                        new Input(
                                "date",
                                Field.of("ms-on-" + i, text.of("followup.milestone.due"))
                                        .holding(typed.getFirst("ms-on-" + i))
                                        .errorOf(errors))))
                .toList();
    }
}
