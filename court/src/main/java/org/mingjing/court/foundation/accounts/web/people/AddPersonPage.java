package org.mingjing.court.foundation.accounts.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.accounts.AddPerson;
import org.mingjing.court.foundation.accounts.Newcomers;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 录入人员页 A new person and the account; the answer shows the password for the first login, this once. */
@Controller
class AddPersonPage {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_LOGIN = 64;

    private final Newcomers newcomers;
    private final Courts courts;
    private final PersonView view;
    private final Clock clock;

    AddPersonPage(Newcomers newcomers, Courts courts, PersonView view, Clock clock) {
        this.newcomers = newcomers;
        this.courts = courts;
        this.view = view;
        this.clock = clock;
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @GetMapping("/people/new")
    String form(Actor actor, Frame frame, Model model) {
        return form(AddPersonForm.EMPTY, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @PostMapping("/people/new")
    String add(AddPersonForm form, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        FormErrors errors = form.errors(text);
        if (errors.any()) {
            return form(form, errors, actor, frame, model);
        }
        UUID key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
        AddPerson command = form.command(actor, new Origin(actor, null, LocalDate.now(clock), key));
        return switch (newcomers.add(command)) {
            case Decision.Granted<Newcomers.Added>(Newcomers.Added added) -> {
                model.addAttribute(
                        "done",
                        added.password().isEmpty()
                                ? text.of("accounts.add.doneBefore")
                                : text.of("accounts.add.done", command.name(), command.login(), added.password()));
                yield view.of(added.person(), actor, frame, model);
            }
            case Decision.Refused<Newcomers.Added> refused ->
                form(form, FormErrors.refused(fieldOf(refused.code()), refused, text), actor, frame, model);
        };
    }

    private static String fieldOf(String code) {
        return switch (code) {
            case "accounts.add.loginTaken" -> "login";
            case "accounts.add.numberTaken" -> "staffNumber";
            default -> "division";
        };
    }

    private String form(AddPersonForm typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        Text text = frame.text();
        List<Option> posts = new ArrayList<>(List.of(new Option("", text.of("accounts.add.choose"))));
        AddPerson.POSTS.forEach(post -> posts.add(new Option(post, text.of("post." + post))));
        List<Option> divisions = courts.divisions(actor.court()).stream()
                .map(division -> new Option(division.id().value().toString(), division.name()))
                .toList();
        List<Field> fields = Stream.of(
                        Field.of("name", text.of("accounts.people.name"))
                                .holding(typed.name())
                                .upTo(AddPerson.LONGEST_NAME)
                                .mandatory(),
                        Field.of("staffNumber", text.of("accounts.people.staffNumber"))
                                .hint(text.of("accounts.add.numberHint"))
                                .holding(typed.staffNumber())
                                .upTo(LONGEST_NUMBER)
                                .mandatory(),
                        Field.of("division", text.of("accounts.people.division"))
                                .holding(typed.division())
                                .choices(divisions),
                        Field.of("post", text.of("accounts.people.post"))
                                .holding(typed.post())
                                .choices(posts)
                                .mandatory(),
                        Field.of("login", text.of("accounts.login.name"))
                                .hint(text.of("accounts.add.loginHint"))
                                .holding(typed.login())
                                .upTo(LONGEST_LOGIN)
                                .mandatory())
                .map(field -> field.errorOf(errors))
                .toList();
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("fields", fields)
                .addAttribute("key", UUID.randomUUID().toString());
        return "foundation/accounts/web/people/addPerson";
    }
}
