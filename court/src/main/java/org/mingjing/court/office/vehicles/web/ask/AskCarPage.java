package org.mingjing.court.office.vehicles.web.ask;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.vehicles.AskCar;
import org.mingjing.court.office.vehicles.CarDesk;
import org.mingjing.court.office.vehicles.CarRequest;
import org.mingjing.court.office.vehicles.TripId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申请用车 A page that can be opened filled in and bound: {@code ?subject=kind:id&purpose=…&day=…&from=…&to=…}. */
@Controller
class AskCarPage {

    private final CarDesk desk;

    AskCarPage(CarDesk desk) {
        this.desk = desk;
    }

    @Staff
    @GetMapping("/vehicles/new")
    String form(@RequestParam MultiValueMap<String, String> given, Frame frame, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(given);
        typed.set("key", UUID.randomUUID().toString());
        return shown(typed, FormErrors.NONE, frame, model);
    }

    @Staff
    @PostMapping("/vehicles/new")
    String send(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        form.must("purpose", "destination");
        Integer people = form.count("people");
        LocalDate day = form.day("day");
        LocalTime from = form.hour("from");
        LocalTime to = form.hour("to");
        if (form.errors().any() || day == null || from == null || to == null || people == null) {
            return shown(typed, form.errors(), frame, model);
        }
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        AskCar command = new AskCar(
                new Origin(actor, null, frame.today(), form.key()),
                new TripId(form.key()),
                form.word("purpose"),
                form.word("destination"),
                people,
                day.atTime(from),
                last.atTime(to),
                subject(form.word("subject")));
        return switch (desk.ask(command)) {
            case Decision.Granted<String>(String id) -> "redirect:/requests/" + CarRequest.KIND + "/" + id;
            case Decision.Refused<String> refused ->
                shown(typed, FormErrors.refused(about(refused.code()), refused, frame.text()), frame, model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "vehicles.refused.words" -> "purpose";
            case "vehicles.refused.times" -> "day";
            case "vehicles.refused.people" -> "people";
            default -> null;
        };
    }

    private static @Nullable SubjectRef subject(String words) {
        int colon = words.indexOf(':');
        return colon > 0 && words.matches("[a-z][a-z-]*:[A-Za-z0-9-]{1,80}")
                ? new SubjectRef(words.substring(0, colon), words.substring(colon + 1))
                : null;
    }

    private static String shown(MultiValueMap<String, String> typed, FormErrors errors, Frame frame, Model model) {
        Text text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("subject", typed.getFirst("subject"))
                .addAttribute("key", new TypedForm(typed, text).key().toString())
                .addAttribute(
                        "inputs",
                        List.of(
                                new Input(
                                        "text",
                                        field("purpose", typed, errors, text).upTo(200)),
                                new Input(
                                        "text",
                                        field("destination", typed, errors, text)
                                                .upTo(200)),
                                new Input(
                                        "number",
                                        field("people", typed, errors, text).between(1, 50)),
                                new Input("date", field("day", typed, errors, text)),
                                new Input(
                                        "text",
                                        field("from", typed, errors, text).upTo(5)),
                                new Input(
                                        "text",
                                        field("to", typed, errors, text)
                                                .hint(text.of("vehicles.to.hint"))
                                                .upTo(5))));
        return "office/vehicles/web/ask/ask";
    }

    private static Field field(String name, MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return Field.of(name, text.of("vehicles." + name))
                .holding(TypedWords.of(typed, name))
                .mandatory()
                .errorOf(errors);
    }
}
