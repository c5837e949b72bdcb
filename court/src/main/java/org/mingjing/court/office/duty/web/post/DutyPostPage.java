package org.mingjing.court.office.duty.web.post;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.DutyPost;
import org.mingjing.court.office.duty.DutyPosts;
import org.mingjing.court.office.duty.KeepPost;
import org.mingjing.court.office.duty.PostDays;
import org.mingjing.court.office.duty.PostId;
import org.mingjing.court.office.duty.RosterDesk;
import org.mingjing.court.office.duty.WhoCanBeOnDuty;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 岗位 The posts of the court; one is entered or changed with those who take part in it. */
@Controller
class DutyPostPage {

    private final CourtBoundary boundary;
    private final DutyPosts posts;
    private final RosterDesk desk;
    private final WhoCanBeOnDuty can;

    DutyPostPage(CourtBoundary boundary, DutyPosts posts, RosterDesk desk, WhoCanBeOnDuty can) {
        this.boundary = boundary;
        this.posts = posts;
        this.desk = desk;
        this.can = can;
    }

    @Allowed(Permission.DUTY_ROSTER)
    @GetMapping("/duty/posts")
    String list(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("done", saved == null ? null : frame.text().of("duty.post.saved"))
                .addAttribute("posts", boundary.read(CourtScope.of(actor.court()), () -> posts.of(actor.court())))
                .addAttribute("fresh", "/duty/posts/" + UUID.randomUUID());
        return "office/duty/web/post/posts";
    }

    @Allowed(Permission.DUTY_ROSTER)
    @GetMapping("/duty/posts/{id}")
    String form(@PathVariable UUID id, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
            PostId post = new PostId(id);
            posts.find(post).ifPresent(one -> typed.addAll(typed(one, posts.eligible(post))));
            return shown(post, typed, FormErrors.NONE, actor, frame, model);
        });
    }

    @Allowed(Permission.DUTY_ROSTER)
    @PostMapping("/duty/posts/{id}")
    String keep(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        LocalTime starts = form.hour("starts");
        LocalTime ends = form.hour("ends");
        PostDays days = form.one("days", PostDays.values());
        Integer heads = form.count("heads");
        Integer headsOff = form.count("headsOff");
        FormErrors errors = form.errors();
        if (heads != null && (heads < 1 || heads > 50)) {
            errors = errors.and("heads", frame.text().of("duty.error.heads"));
        }
        if (headsOff != null && headsOff > 50) {
            errors = errors.and("headsOff", frame.text().of("duty.error.heads"));
        }
        FormErrors found = errors;
        PostId post = new PostId(id);
        if (found.any() || starts == null || ends == null || days == null || heads == null || headsOff == null) {
            return boundary.read(CourtScope.of(actor.court()), () -> shown(post, typed, found, actor, frame, model));
        }
        DutyPost now = new DutyPost(
                post,
                actor.court(),
                form.word("name"),
                form.word("place"),
                form.word("phone"),
                starts,
                ends,
                days,
                heads,
                headsOff,
                !form.checked("off"),
                Math.max(0, form.revision()));
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        return switch (desk.keep(new KeepPost(origin, now, eligible(typed)))) {
            case Decision.Granted<String> granted -> "redirect:/duty/posts?saved";
            case Decision.Refused<String> refused ->
                boundary.read(
                        CourtScope.of(actor.court()),
                        () -> shown(
                                post,
                                typed,
                                FormErrors.refused(
                                        refused.code().startsWith("duty.refused.name") ? "name" : null,
                                        refused,
                                        frame.text()),
                                actor,
                                frame,
                                model));
        };
    }

    /** In the order in which they took part, then those who are new. */
    private static List<PersonId> eligible(MultiValueMap<String, String> typed) {
        Set<PersonId> all = new LinkedHashSet<>();
        typed.getOrDefault("person", List.of()).stream()
                .flatMap(one -> Stream.ofNullable(TypedId.of(one)))
                .forEach(one -> all.add(new PersonId(one)));
        return List.copyOf(all);
    }

    private static MultiValueMap<String, String> typed(DutyPost post, Map<PersonId, String> eligible) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("name", post.name());
        typed.set("place", post.place());
        typed.set("phone", post.phone());
        typed.set("starts", post.starts().toString());
        typed.set("ends", post.ends().toString());
        typed.set("days", post.days().name());
        typed.set("heads", String.valueOf(post.heads()));
        typed.set("headsOff", String.valueOf(post.headsOff()));
        typed.set("revision", String.valueOf(post.revision()));
        typed.put(
                "person",
                eligible.keySet().stream().map(one -> one.value().toString()).toList());
        return typed;
    }

    private String shown(
            PostId id, MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        Set<String> chosen = Set.copyOf(typed.getOrDefault("person", List.of()));
        List<Choice> people = can.colleagues(actor.court()).stream()
                .map(one -> new Choice(
                        one.id().value().toString(),
                        one.name(),
                        chosen.contains(one.id().value().toString())))
                .toList();
        model.addAttribute("frame", frame)
                .addAttribute("id", id.toString())
                .addAttribute("errors", errors)
                .addAttribute("revision", Objects.requireNonNullElse(typed.getFirst("revision"), "0"))
                .addAttribute("key", new TypedForm(typed, text).key().toString())
                .addAttribute("inputs", inputs(typed, errors, text))
                .addAttribute("people", people);
        return "office/duty/web/post/post";
    }

    private static List<Input> inputs(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                new Input("text", field("name", 100, typed, errors, text).mandatory()),
                new Input("text", field("place", 100, typed, errors, text)),
                new Input("text", field("phone", 40, typed, errors, text)),
                new Input("text", field("starts", 5, typed, errors, text).mandatory()),
                new Input(
                        "text",
                        field("ends", 5, typed, errors, text)
                                .hint(text.of("duty.post.ends.hint"))
                                .mandatory()),
                new Input(
                        "select",
                        field("days", 10, typed, errors, text)
                                .choices(Arrays.stream(PostDays.values())
                                        .map(one -> new Option(one.name(), text.of("duty.days." + one.word())))
                                        .toList())
                                .mandatory()),
                new Input("number", field("heads", 2, typed, errors, text).mandatory()),
                new Input(
                        "number",
                        field("headsOff", 2, typed, errors, text)
                                .hint(text.of("duty.post.headsOff.hint"))
                                .mandatory()));
    }

    private static Field field(
            String name, int most, MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return Field.of(name, text.of("duty.post." + name))
                .holding(TypedWords.of(typed, name))
                .upTo(most)
                .errorOf(errors);
    }
}
