package org.mingjing.court.foundation.circulation.web.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.RouteDesk;
import org.mingjing.court.foundation.circulation.RouteDraft;
import org.mingjing.court.foundation.circulation.RouteReading;
import org.mingjing.court.foundation.circulation.SaveRouteDraft;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
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

/** 编辑流程页 Every button posts the whole form and gets it back; only saving keeps anything. What was typed stays. */
@Controller
class EditorPage {

    private static final String SAVE = "save";
    private static final int MOST_STAFF = 2_000;

    private final RouteReading reading;
    private final RouteDesk desk;
    private final People people;

    EditorPage(RouteReading reading, RouteDesk desk, People people) {
        this.reading = reading;
        this.desk = desk;
        this.people = people;
    }

    @Allowed(Permission.ROUTES_MANAGE)
    @GetMapping("/routes/{kind}/edit")
    String edit(@PathVariable String kind, Actor actor, Frame frame, Model model) {
        RouteReading.OpenedRoute opened = open(kind, actor);
        int newest = opened.present().route().version();
        RouteDraft draft = opened.draft();
        RouteForm form = draft == null
                ? RouteForm.of(newest, 0, opened.present().route().steps())
                : RouteForm.of(draft.basedOn(), draft.edition(), draft.steps());
        return show(opened, form, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.ROUTES_MANAGE)
    @PostMapping("/routes/{kind}/edit")
    String act(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String act,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model) {
        RouteReading.OpenedRoute opened = open(kind, actor);
        RouteForm form = RouteForm.typed(typed).after(act);
        if (!act.equals(SAVE)) {
            return show(opened, form, FormErrors.NONE, actor, frame, model);
        }
        RouteReader reader = new RouteReader(opened.kind(), staff(actor), frame.text());
        List<RouteStep> steps = reader.read(form);
        if (reader.errors().any()) {
            return show(opened, form, reader.errors(), actor, frame, model);
        }
        Decision<String> saved = desk.save(new SaveRouteDraft(
                new Origin(actor, null, frame.today(), key),
                actor.court(),
                kind,
                form.basedOn(),
                form.edition(),
                steps));
        return switch (saved) {
            case Decision.Granted<String> granted -> "redirect:/routes/" + kind + "?done=save";
            case Decision.Refused<String> refused ->
                show(opened, form, FormErrors.refused(null, refused, frame.text()), actor, frame, model);
        };
    }

    private String show(
            RouteReading.OpenedRoute opened, RouteForm form, FormErrors errors, Actor actor, Frame frame, Model model) {
        List<Person> staff = staff(actor);
        List<RouteStep> read = new RouteReader(opened.kind(), staff, frame.text()).read(form);
        model.addAttribute("frame", frame)
                .addAttribute(
                        "view",
                        new EditorView(
                                opened.kind().kind(),
                                frame.text()
                                        .of("circulation.kind." + opened.kind().kind()),
                                form.basedOn(),
                                form.edition(),
                                new EditorFields(opened.kind(), staff, administrators(actor), frame.text(), errors)
                                        .of(form),
                                new RouteWords(opened.kind(), people, frame.text())
                                        .cards(read, opened.present().route().steps()),
                                errors,
                                UUID.randomUUID()));
        return "foundation/circulation/web/route/editor";
    }

    private RouteReading.OpenedRoute open(String kind, Actor actor) {
        return reading.open(actor, kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Set<PersonId> administrators(Actor actor) {
        return Arrays.stream(Role.values())
                .filter(Role::administers)
                .flatMap(role -> people.holders(actor.court(), role).stream())
                .collect(Collectors.toSet());
    }

    private List<Person> staff(Actor actor) {
        return people.search(actor.court(), Optional.empty(), "", Optional.empty(), MOST_STAFF).stream()
                .filter(Person::active)
                .toList();
    }
}
