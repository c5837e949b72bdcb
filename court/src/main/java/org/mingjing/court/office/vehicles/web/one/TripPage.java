package org.mingjing.court.office.vehicles.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.Car;
import org.mingjing.court.office.vehicles.CarDesk;
import org.mingjing.court.office.vehicles.CarId;
import org.mingjing.court.office.vehicles.CarRequest;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.Outage;
import org.mingjing.court.office.vehicles.Outages;
import org.mingjing.court.office.vehicles.ReleaseCar;
import org.mingjing.court.office.vehicles.ReturnCar;
import org.mingjing.court.office.vehicles.SendCar;
import org.mingjing.court.office.vehicles.Trip;
import org.mingjing.court.office.vehicles.TripId;
import org.mingjing.court.office.vehicles.TripState;
import org.mingjing.court.office.vehicles.Trips;
import org.mingjing.court.office.vehicles.web.TripWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
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

/** 一次用车 Shown to whoever asked, drives or keeps the cars, and whoever decides on it; sent, back, released. */
@Controller
class TripPage {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CourtBoundary boundary;
    private final Cars cars;
    private final Outages outages;
    private final Trips trips;
    private final CarDesk desk;
    private final People people;
    private final SlipReading slips;

    TripPage(
            CourtBoundary boundary,
            Cars cars,
            Outages outages,
            Trips trips,
            CarDesk desk,
            People people,
            SlipReading slips) {
        this.boundary = boundary;
        this.cars = cars;
        this.outages = outages;
        this.trips = trips;
        this.desk = desk;
        this.people = people;
        this.slips = slips;
    }

    @Staff
    @GetMapping("/vehicles/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("vehicles.saved"));
        return shown(id, new LinkedMultiValueMap<>(), FormErrors.NONE, actor, frame, model);
    }

    @Staff
    @PostMapping("/vehicles/{id}/{deed:send|back|release}")
    String act(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        TripId trip = new TripId(id);
        Integer out = deed.equals("back") ? form.count("kmOut") : Integer.valueOf(0);
        Integer home = deed.equals("back") ? form.count("kmBack") : Integer.valueOf(0);
        if (out == null || home == null) {
            return shown(id, typed, form.errors(), actor, frame, model);
        }
        Decision<String> done = switch (deed) {
            case "send" ->
                desk.send(new SendCar(
                        origin,
                        trip,
                        form.revision(),
                        new CarId(key(typed, "car")),
                        new PersonId(key(typed, "driver"))));
            case "back" -> desk.back(new ReturnCar(origin, trip, form.revision(), out, home, form.word("route")));
            default -> desk.release(new ReleaseCar(origin, trip, form.revision(), form.word("reason")));
        };
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/vehicles/" + id + "?saved";
            case Decision.Refused<String> refused ->
                shown(id, typed, FormErrors.refused(about(refused.code()), refused, frame.text()), actor, frame, model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "vehicles.refused.carTaken",
                    "vehicles.refused.seats",
                    "vehicles.refused.unknown",
                    "vehicles.refused.notYet",
                    "vehicles.refused.outOfService",
                    "vehicles.refused.uninspected",
                    "vehicles.refused.uninsured" -> "car";
            case "vehicles.refused.driverTaken", "vehicles.refused.driverAway" -> "driver";
            case "vehicles.refused.km" -> "kmBack";
            case "vehicles.refused.reason" -> "reason";
            default -> null;
        };
    }

    private static UUID key(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(TypedId.of(TypedWords.of(typed, name)), NOBODY);
    }

    private String shown(
            UUID id, MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Trip trip = trips.find(new TripId(id))
                    .filter(one -> sees(actor, one))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("frame", frame)
                    .addAttribute("errors", errors)
                    .addAttribute("view", view(trip, typed, errors, actor, frame));
            return "office/vehicles/web/one/trip";
        });
    }

    private boolean sees(Actor actor, Trip trip) {
        return actor.id().equals(trip.askedBy())
                || actor.id().equals(trip.driver())
                || Grants.permits(actor, Permission.VEHICLES)
                || actor.led().stream()
                        .anyMatch(led -> people.find(trip.askedBy())
                                .filter(one -> led.equals(one.division()))
                                .isPresent());
    }

    private TripView view(Trip trip, MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame) {
        Text text = frame.text();
        boolean keeps = Grants.permits(actor, Permission.VEHICLES);
        boolean asks = actor.id().equals(trip.askedBy());
        boolean drives = actor.id().equals(trip.driver());
        TripState state = trip.state();
        return new TripView(
                "/vehicles/" + trip.id(),
                TripWords.when(trip) + " " + trip.destination(),
                TripWords.state(trip, frame.today().atStartOfDay(), text),
                facts(trip, text),
                asks
                                && state == TripState.ASKED
                                && slips.about(trip.id().subject()).isEmpty()
                        ? "/requests/" + CarRequest.KIND + "/" + trip.id()
                        : null,
                keeps && (state == TripState.AGREED || state == TripState.SENT)
                        ? dispatch(trip, typed, errors, text)
                        : List.of(),
                (keeps || drives) && state == TripState.SENT ? back(typed, errors, text) : List.of(),
                (keeps || asks) && state.open()
                        ? Field.of("reason", text.of("vehicles.release.reason"))
                                .holding(TypedWords.of(typed, "reason"))
                                .upTo(200)
                                .errorOf(errors)
                        : null,
                trip.revision(),
                UUID.randomUUID().toString());
    }

    private List<Fact> facts(Trip trip, Text text) {
        PersonId driver = trip.driver();
        CarId car = trip.car();
        SubjectRef bound = trip.boundTo();
        Map<PersonId, String> names = people.names(
                Stream.of(trip.askedBy(), driver).filter(Objects::nonNull).toList());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("vehicles.who"), names.getOrDefault(trip.askedBy(), "")));
        facts.add(Fact.of(text.of("vehicles.purpose"), trip.purpose()));
        facts.add(Fact.of(text.of("vehicles.people"), text.number(trip.people())));
        if (bound != null) {
            facts.add(new Fact(
                    text.of("vehicles.bound"),
                    text.of("vehicles.bound." + (bound.kind().equals("hearing") ? "hearing" : "other")),
                    bound.kind().equals("hearing") ? "/hearings/" + bound.id() : null));
        }
        if (car != null && driver != null) {
            facts.add(Fact.of(
                    text.of("vehicles.car"),
                    cars.find(trip.court(), car).map(Car::plate).orElse("")));
            facts.add(Fact.of(
                    text.of("vehicles.driver"),
                    text.of(
                            "vehicles.carAndDriver",
                            names.getOrDefault(driver, ""),
                            cars.drivers(trip.court()).getOrDefault(driver, ""))));
        }
        Integer out = trip.kmOut();
        Integer home = trip.kmBack();
        if (out != null && home != null) {
            facts.add(Fact.of(text.of("vehicles.km"), text.of("vehicles.km.way", home - out, out, home)));
        }
        if (!trip.route().isEmpty()) {
            facts.add(Fact.of(text.of("vehicles.route"), trip.route()));
        }
        if (trip.state() == TripState.RELEASED) {
            facts.add(Fact.of(text.of("vehicles.release.reason"), TripWords.why(trip, text)));
        }
        return facts;
    }

    private List<Field> dispatch(Trip trip, MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        CarId car = trip.car();
        PersonId driver = trip.driver();
        Map<PersonId, String> drivers = cars.drivers(trip.court());
        Map<PersonId, String> names = people.names(drivers.keySet());
        List<Outage> out =
                outages.between(trip.court(), trip.day(), trip.endsAt().toLocalDate());
        return List.of(
                Field.of("car", text.of("vehicles.car"))
                        .holding(typed.containsKey("car") ? typed.getFirst("car") : car)
                        .choices(cars.of(trip.court()).stream()
                                .filter(one ->
                                        one.serves(trip.day(), trip.endsAt().toLocalDate()))
                                .filter(one -> out.stream()
                                        .noneMatch(away -> away.car().equals(one.id())))
                                .map(one -> new Option(
                                        one.id().toString(),
                                        text.of("vehicles.car.choice", one.plate(), one.model(), one.seats())))
                                .toList())
                        .mandatory()
                        .errorOf(errors),
                Field.of("driver", text.of("vehicles.driver"))
                        .holding(
                                typed.containsKey("driver")
                                        ? typed.getFirst("driver")
                                        : driver == null ? null : driver.value())
                        .choices(drivers.keySet().stream()
                                .map(one -> new Option(one.value().toString(), names.getOrDefault(one, "")))
                                .toList())
                        .mandatory()
                        .errorOf(errors));
    }

    private static List<Input> back(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                new Input(
                        "number",
                        Field.of("kmOut", text.of("vehicles.kmOut"))
                                .holding(TypedWords.of(typed, "kmOut"))
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "number",
                        Field.of("kmBack", text.of("vehicles.kmBack"))
                                .holding(TypedWords.of(typed, "kmBack"))
                                .mandatory()
                                .errorOf(errors)),
                new Input(
                        "text",
                        Field.of("route", text.of("vehicles.route"))
                                .holding(TypedWords.of(typed, "route"))
                                .upTo(200)
                                .errorOf(errors)));
    }
}
