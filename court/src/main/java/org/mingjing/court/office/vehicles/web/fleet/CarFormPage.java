package org.mingjing.court.office.vehicles.web.fleet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.vehicles.BringCarBack;
import org.mingjing.court.office.vehicles.Car;
import org.mingjing.court.office.vehicles.CarId;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.FleetDesk;
import org.mingjing.court.office.vehicles.KeepCar;
import org.mingjing.court.office.vehicles.Outage;
import org.mingjing.court.office.vehicles.TakeCarOut;
import org.mingjing.court.office.vehicles.TripFate;
import org.mingjing.court.office.vehicles.TripId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 一辆车 What is known of it, its months, when it is out of service and why; what was typed stays, whatever the answer. */
@Controller
class CarFormPage {

    private final CourtBoundary boundary;
    private final FleetViews views;
    private final FleetDesk desk;
    private final Cars cars;

    CarFormPage(CourtBoundary boundary, FleetViews views, FleetDesk desk, Cars cars) {
        this.boundary = boundary;
        this.views = views;
        this.desk = desk;
        this.cars = cars;
    }

    @Allowed(Permission.VEHICLES)
    @GetMapping("/vehicles/cars/new")
    String blank(Actor actor, Frame frame, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("since", frame.today().toString());
        typed.add("seats", "5");
        return shown(null, typed, null, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/cars/new")
    String add(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        return kept(null, typed, actor, frame, model);
    }

    @Allowed(Permission.VEHICLES)
    @GetMapping("/vehicles/cars/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("vehicles.saved"));
        return shown(car(id, actor), new LinkedMultiValueMap<>(), null, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/cars/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        return kept(car(id, actor), typed, actor, frame, model);
    }

    /** 停用 */
    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/cars/{id}/out")
    String out(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Car car = car(id, actor);
        TypedForm form = new TypedForm(typed, frame.text());
        LocalDate from = form.day("outFrom");
        LocalDate until = form.dayIfAny("outUntil");
        Outage.OutageReason reason = form.one("outReason", Outage.OutageReason.values());
        if (from == null || reason == null || form.errors().any()) {
            return shown(car, typed, null, form.errors(), actor, frame, model);
        }
        Outage outage = new Outage(form.key(), car.id(), from, until, reason, form.word("outNote"), null);
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        return desk.takeOut(new TakeCarOut(origin, outage, fates(typed))) instanceof Decision.Refused<String> refused
                ? shown(
                        car,
                        typed,
                        outage,
                        FormErrors.refused(about(refused.code()), refused, frame.text()),
                        actor,
                        frame,
                        model)
                : "redirect:/vehicles/cars/" + id + "?saved";
    }

    /** 恢复使用 From today on. */
    @Allowed(Permission.VEHICLES)
    @PostMapping("/vehicles/cars/{id}/back/{outage}")
    String back(
            @PathVariable UUID id,
            @PathVariable UUID outage,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Car car = car(id, actor);
        Origin origin = new Origin(actor, null, frame.today(), new TypedForm(typed, frame.text()).key());
        return desk.bringBack(new BringCarBack(origin, outage, car.id(), frame.today()))
                        instanceof Decision.Refused<String> refused
                ? shown(car, typed, null, FormErrors.refused(null, refused, frame.text()), actor, frame, model)
                : "redirect:/vehicles/cars/" + id + "?saved";
    }

    private String kept(@Nullable Car car, MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        Integer seats = form.count("seats");
        LocalDate since = form.day("since");
        LocalDate inspection = form.dayIfAny("inspectionBy");
        LocalDate insured = form.dayIfAny("insuredUntil");
        if (seats == null || since == null || form.errors().any()) {
            return shown(car, typed, null, form.errors(), actor, frame, model);
        }
        Decision<String> done = desk.keep(new KeepCar(
                new Origin(actor, null, frame.today(), form.key()),
                car == null ? new CarId(form.key()) : car.id(),
                car == null ? null : form.revision(),
                form.word("plate"),
                form.word("model"),
                seats,
                since,
                inspection,
                insured));
        return switch (done) {
            case Decision.Granted<String>(String id) -> "redirect:/vehicles/cars/" + id + "?saved";
            case Decision.Refused<String> refused ->
                shown(
                        car,
                        typed,
                        null,
                        FormErrors.refused(about(refused.code()), refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "vehicles.refused.plate", "vehicles.refused.plateTaken" -> "plate";
            case "vehicles.refused.carSeats" -> "seats";
            case "vehicles.refused.outageDays", "vehicles.refused.outAlready", "vehicles.refused.onTheRoad" ->
                "outFrom";
            case "vehicles.refused.outagePast" -> "outUntil";
            default -> null;
        };
    }

    /** 原定用车的处理 What was chosen for each trip. */
    private static Map<TripId, TripFate> fates(MultiValueMap<String, String> typed) {
        Map<TripId, TripFate> fates = new HashMap<>();
        typed.forEach((name, words) -> {
            if (name.matches("fate-" + TypedId.PATTERN)) {
                for (TripFate fate : TripFate.values()) {
                    if (words.contains(fate.name())) {
                        fates.put(new TripId(UUID.fromString(name.substring("fate-".length()))), fate);
                    }
                }
            }
        });
        return fates;
    }

    private Car car(UUID id, Actor actor) {
        return boundary.read(CourtScope.of(actor.court()), () -> cars.find(actor.court(), new CarId(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What is known of the car stands in the form unless something else was typed. */
    private String shown(
            @Nullable Car car,
            MultiValueMap<String, String> typed,
            @Nullable Outage asked,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>(typed);
        if (car != null && !typed.containsKey("plate")) {
            filled.set("plate", car.plate());
            filled.set("model", car.model());
            filled.set("seats", Integer.toString(car.seats()));
            filled.set("since", car.since().toString());
            filled.set("inspectionBy", word(car.inspectionBy()));
            filled.set("insuredUntil", word(car.insuredUntil()));
        }
        TypedForm form = new TypedForm(filled, frame.text());
        return boundary.read(CourtScope.of(actor.court()), () -> {
            model.addAttribute("frame", frame)
                    .addAttribute("errors", errors)
                    .addAttribute("address", car == null ? "/vehicles/cars/new" : "/vehicles/cars/" + car.id())
                    .addAttribute("revision", car == null ? 0 : car.revision())
                    .addAttribute("key", UUID.randomUUID().toString())
                    .addAttribute("about", FleetViews.about(form, errors, frame.text()))
                    .addAttribute("view", car == null ? null : views.car(car, form, asked, errors, frame));
            return "office/vehicles/web/fleet/car";
        });
    }

    private static String word(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
