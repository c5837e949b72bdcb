package org.mingjing.court.office.vehicles.web.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.DismissDriver;
import org.mingjing.court.office.vehicles.FleetDesk;
import org.mingjing.court.office.vehicles.KeepDriver;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 车辆管理 All cars with their state and their dates, and who drives. */
@Controller
class FleetPage {

    private final CourtBoundary boundary;
    private final FleetViews views;
    private final FleetDesk desk;
    private final Cars cars;
    private final People people;

    FleetPage(CourtBoundary boundary, FleetViews views, FleetDesk desk, Cars cars, People people) {
        this.boundary = boundary;
        this.views = views;
        this.desk = desk;
        this.cars = cars;
        this.people = people;
    }

    @Allowed(Permission.VEHICLES)
    @GetMapping("/vehicles/cars")
    String show(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("vehicles.saved"));
        return shown(new LinkedMultiValueMap<>(), FormErrors.NONE, actor, frame, model);
    }

    /** 登记驾驶员 */
    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/drivers")
    String drives(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        UUID person = TypedId.of(form.word("person"));
        if (person == null) {
            FormErrors missing = FormErrors.NONE.and("person", frame.text().of("vehicles.error.person"));
            return shown(typed, missing, actor, frame, model);
        }
        return answered(
                desk.drives(new KeepDriver(
                        new Origin(actor, null, frame.today(), form.key()), new PersonId(person), form.word("phone"))),
                typed,
                actor,
                frame,
                model);
    }

    /** 不再驾驶 */
    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/drivers/{id}/gone")
    String gone(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        return answered(
                desk.dismiss(new DismissDriver(new Origin(actor, null, frame.today(), form.key()), new PersonId(id))),
                typed,
                actor,
                frame,
                model);
    }

    private String answered(
            Decision<String> done, MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        return done instanceof Decision.Refused<String> refused
                ? shown(
                        typed,
                        FormErrors.refused(
                                switch (refused.code()) {
                                    case "vehicles.refused.phone" -> "phone";
                                    case "vehicles.refused.notColleague" -> "person";
                                    default -> null;
                                },
                                refused,
                                frame.text()),
                        actor,
                        frame,
                        model)
                : "redirect:/vehicles/cars?saved";
    }

    private String shown(
            MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            model.addAttribute("frame", frame)
                    .addAttribute("errors", errors)
                    .addAttribute("view", views.fleet(actor.court(), frame))
                    .addAttribute("key", UUID.randomUUID().toString())
                    .addAttribute("inputs", inputs(actor, new TypedForm(typed, frame.text()), errors, frame.text()));
            return "office/vehicles/web/fleet/fleet";
        });
    }

    private List<Input> inputs(Actor actor, TypedForm form, FormErrors errors, Text text) {
        Map<PersonId, String> now = cars.drivers(actor.court());
        List<Option> others = new ArrayList<>();
        people.colleagues(actor.court()).stream()
                .filter(one -> !now.containsKey(one.id()))
                .forEach(one -> others.add(new Option(one.id().value().toString(), one.name())));
        return List.of(
                new Input(
                        "select",
                        Field.of("person", text.of("vehicles.driver"))
                                .holding(form.word("person"))
                                .choices(others)
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "text",
                        Field.of("phone", text.of("vehicles.phone"))
                                .holding(form.word("phone"))
                                .upTo(FleetDesk.LONGEST_PLATE)
                                .mandatory()
                                .errorOf(errors)));
    }
}
