package org.mingjing.court.office.vehicles.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.Car;
import org.mingjing.court.office.vehicles.CarId;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.Outage;
import org.mingjing.court.office.vehicles.Outages;
import org.mingjing.court.office.vehicles.Trip;
import org.mingjing.court.office.vehicles.TripState;
import org.mingjing.court.office.vehicles.Trips;
import org.mingjing.court.office.vehicles.web.TripWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 用车台 The trips of the last and the next days: all for whoever keeps the cars and drives them, else one's own. */
@Controller
class CarPage {

    private static final int BACK = 3;
    private static final int AHEAD = 30;

    private final CourtBoundary boundary;
    private final Cars cars;
    private final Outages outages;
    private final Trips trips;
    private final People people;
    private final Clock clock;

    CarPage(CourtBoundary boundary, Cars cars, Outages outages, Trips trips, People people, Clock clock) {
        this.boundary = boundary;
        this.cars = cars;
        this.outages = outages;
        this.trips = trips;
        this.people = people;
        this.clock = clock;
    }

    @Staff
    @GetMapping("/vehicles")
    String show(Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("board", boundary.read(CourtScope.of(actor.court()), () -> board(actor, frame)));
        return "office/vehicles/web/board/board";
    }

    private CarBoard board(Actor actor, Frame frame) {
        LocalDate today = frame.today();
        Text text = frame.text();
        boolean keeps = Grants.permits(actor, Permission.VEHICLES);
        List<Car> all = cars.of(actor.court());
        Map<CarId, String> plates = all.stream().collect(Collectors.toMap(Car::id, Car::plate));
        List<Trip> near = trips.between(actor.court(), today.minusDays(BACK), today.plusDays(AHEAD));
        List<Trip> shown = near.stream()
                .filter(one ->
                        keeps || one.askedBy().equals(actor.id()) || actor.id().equals(one.driver()))
                .toList();
        Map<PersonId, String> names = people.names(shown.stream()
                .flatMap(one -> Stream.of(one.askedBy(), one.driver()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        LocalDateTime now = LocalDateTime.now(clock);
        List<Outage> out = outages.between(actor.court(), today, today);
        return new CarBoard(
                shown.stream().map(one -> row(one, plates, names, now, text)).toList(),
                all.stream()
                        .map(car -> new CarBoard.CarLine(
                                car.plate(), car.model(), car.seats(), now(car, near, out, now, text)))
                        .toList(),
                keeps);
    }

    private static CarBoard.Row row(
            Trip one, Map<CarId, String> plates, Map<PersonId, String> names, LocalDateTime now, Text text) {
        CarId car = one.car();
        PersonId driver = one.driver();
        return new CarBoard.Row(
                "/vehicles/" + one.id(),
                TripWords.when(one),
                one.destination(),
                one.purpose(),
                names.getOrDefault(one.askedBy(), ""),
                car == null || driver == null
                        ? text.date(null)
                        : text.of(
                                "vehicles.carAndDriver", plates.getOrDefault(car, ""), names.getOrDefault(driver, "")),
                TripWords.state(one, now, text));
    }

    /** 车辆动态 Where it is now, or when it goes next. */
    private static String now(Car car, List<Trip> near, List<Outage> out, LocalDateTime now, Text text) {
        if (out.stream().anyMatch(one -> one.car().equals(car.id()))) {
            return text.of("vehicles.notInUse");
        }
        List<Trip> own = near.stream()
                .filter(one -> car.id().equals(one.car())
                        && one.state() == TripState.SENT
                        && one.endsAt().isAfter(now))
                .toList();
        return own.stream()
                .filter(one -> !one.startsAt().isAfter(now))
                .findFirst()
                .map(one -> text.of("vehicles.out", one.destination()))
                .orElseGet(() -> own.stream()
                        .findFirst()
                        .map(one -> text.of("vehicles.next", TripWords.when(one)))
                        .orElse(text.of("vehicles.free")));
    }
}
