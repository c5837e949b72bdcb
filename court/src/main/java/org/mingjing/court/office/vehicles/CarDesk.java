package org.mingjing.court.office.vehicles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.people.Absences;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 车辆调度 Anybody asks; the office sends, enters costs; the driver enters the return. No car and no driver is in two places at once. */
@Service
public class CarDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_RULE = CarRequest.OWN_RULE;
    private static final int LONGEST = 200;
    private static final int LONGEST_DAYS = 14;

    private final Commands commands;
    private final Cars cars;
    private final Outages outages;
    private final Trips trips;
    private final TripNews news;
    private final List<Absences> absences;
    private final Clock clock;

    CarDesk(
            Commands commands,
            Cars cars,
            Outages outages,
            Trips trips,
            TripNews news,
            List<Absences> absences,
            Clock clock) {
        this.commands = commands;
        this.cars = cars;
        this.outages = outages;
        this.trips = trips;
        this.news = news;
        this.absences = List.copyOf(absences);
        this.clock = clock;
    }

    /** 申请用车 The granted result is the id of the trip; it goes round by a request of its own. */
    public Decision<String> ask(AskCar command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            if (command.purpose().isBlank()
                    || command.destination().isBlank()
                    || command.purpose().length() > LONGEST
                    || command.destination().length() > LONGEST) {
                return refused("words", LONGEST);
            }
            if (SecretMarks.typed(command.purpose()) || SecretMarks.typed(command.destination())) {
                return Decision.refused("files.secret", SecretMarks.SOURCE);
            }
            if (!command.endsAt().isAfter(command.startsAt())
                    || command.startsAt().isBefore(LocalDateTime.now(clock))
                    || command.endsAt().isAfter(command.startsAt().plusDays(LONGEST_DAYS))) {
                return refused("times", LONGEST_DAYS);
            }
            LocalDate last = command.endsAt().toLocalDate();
            List<Outage> out = outages.between(who.court(), command.startsAt().toLocalDate(), last);
            int most = cars.of(who.court()).stream()
                    .filter(car -> car.serves(command.startsAt().toLocalDate(), last))
                    .filter(car -> out.stream().noneMatch(one -> one.car().equals(car.id())))
                    .mapToInt(Car::seats)
                    .max()
                    .orElse(0);
            if (command.people() < 1 || command.people() > most - 1) {
                return refused("people", Math.max(0, most - 1));
            }
            trips.addAll(List.of(new Trip(
                    command.trip(),
                    who.court(),
                    who.id(),
                    LocalDate.now(clock),
                    command.purpose().strip(),
                    command.destination().strip(),
                    command.people(),
                    command.startsAt(),
                    command.endsAt(),
                    command.boundTo(),
                    TripState.ASKED,
                    null,
                    null,
                    "",
                    null,
                    null,
                    "",
                    "",
                    0)));
            return Decision.granted(command.trip().toString());
        });
    }

    /** 派车 Checked while nobody else sends a car of the court. */
    public Decision<String> send(SendCar command) {
        return changing(command, command.trip(), command.revision(), trip -> {
            if (!manages(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (trip.state() != TripState.AGREED && trip.state() != TripState.SENT) {
                return Decision.refused("vehicles.refused.notAgreed", OWN_RULE);
            }
            Car car = cars.find(command.court(), command.car()).orElse(null);
            if (car == null || !cars.drivers(command.court()).containsKey(command.driver())) {
                return Decision.refused("vehicles.refused.unknown", OWN_RULE);
            }
            if (car.since().isAfter(trip.day())) {
                return Decision.refused("vehicles.refused.notYet", OWN_RULE, car.plate(), car.since());
            }
            LocalDate home = trip.endsAt().toLocalDate();
            LocalDate inspected = car.inspectionBy();
            if (inspected != null && inspected.isBefore(home)) {
                return Decision.refused("vehicles.refused.uninspected", OWN_RULE, car.plate(), inspected);
            }
            LocalDate insured = car.insuredUntil();
            if (insured != null && insured.isBefore(home)) {
                return Decision.refused("vehicles.refused.uninsured", OWN_RULE, car.plate(), insured);
            }
            for (Outage out :
                    outages.between(command.court(), trip.day(), trip.endsAt().toLocalDate())) {
                if (out.car().equals(car.id())) {
                    return Decision.refused("vehicles.refused.outOfService", OWN_RULE, car.plate(), out.from());
                }
            }
            if (trip.people() > car.seats() - 1) {
                return Decision.refused("vehicles.refused.seats", OWN_RULE, car.plate(), car.seats() - 1);
            }
            if (away(trip, command.driver())) {
                return Decision.refused("vehicles.refused.driverAway", OWN_RULE);
            }
            for (Trip other : trips.clashing(trip, command.car(), command.driver())) {
                return Decision.refused(
                        command.car().equals(other.car())
                                ? "vehicles.refused.carTaken"
                                : "vehicles.refused.driverTaken",
                        OWN_RULE,
                        other.startsAt().toString().replace('T', ' '),
                        other.destination());
            }
            return Decision.granted(trip.sent(command.car(), command.driver()));
        });
    }

    /** 回车登记 By the driver or the office. */
    public Decision<String> back(ReturnCar command) {
        return changing(command, command.trip(), command.revision(), trip -> {
            PersonId by = command.origin().who().id();
            if (!manages(command) && !by.equals(trip.driver())) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (trip.state() != TripState.SENT) {
                return Decision.refused("vehicles.refused.notSent", OWN_RULE);
            }
            return command.kmBack() < command.kmOut() || command.route().length() > LONGEST
                    ? Decision.refused("vehicles.refused.km", OWN_RULE)
                    : Decision.granted(trip.back(
                            command.kmOut(), command.kmBack(), command.route().strip()));
        });
    }

    /** 释放车辆 By whoever asked or the office. */
    public Decision<String> release(ReleaseCar command) {
        return changing(command, command.trip(), command.revision(), trip -> {
            if (!manages(command) && !command.origin().who().id().equals(trip.askedBy())) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (!trip.state().open()) {
                return Decision.refused("vehicles.refused.over", OWN_RULE);
            }
            return command.reason().isBlank() || command.reason().length() > LONGEST
                    ? Decision.refused("vehicles.refused.reason", OWN_RULE)
                    : Decision.granted(trip.released(command.reason().strip(), ""));
        });
    }

    /** 登记费用 */
    public Decision<String> cost(RecordCost command) {
        return commands.perform(command, () -> {
            if (!manages(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            TripId trip = command.trip();
            boolean known = cars.find(command.court(), command.car()).isPresent()
                    && (trip == null
                            || trips.find(trip)
                                    .filter(one -> command.car().equals(one.car()))
                                    .isPresent());
            if (!known) {
                return refused("unknown");
            }
            if (command.amount().fen() <= 0 || command.day().isAfter(LocalDate.now(clock))) {
                return refused("cost");
            }
            cars.addCosts(
                    command.court(),
                    List.of(new Cost(
                            command.car(),
                            trip,
                            command.day(),
                            command.kind(),
                            command.amount(),
                            command.note().strip(),
                            command.origin().who().id())));
            return Decision.granted(command.car().toString());
        });
    }

    private boolean away(Trip trip, PersonId driver) {
        return trip.day()
                .datesUntil(trip.endsAt().toLocalDate().plusDays(1))
                .anyMatch(day -> absences.stream()
                        .flatMap(one -> one.on(trip.court(), day).stream())
                        .anyMatch(one -> one.person().equals(driver)));
    }

    private Decision<String> changing(Command command, TripId id, int revision, Function<Trip, Decision<Trip>> change) {
        return commands.perform(command, () -> {
            trips.hold(command.court());
            Trip trip = trips.findToChange(id)
                    .filter(one -> one.court().equals(command.court()))
                    .orElse(null);
            if (trip == null) {
                return refused("unknown");
            }
            if (trip.revision() != revision) {
                return Decision.refused("vehicles.refused.changedMeanwhile", ONE_AT_A_TIME);
            }
            return change.apply(trip).map(now -> {
                trips.update(now);
                news.tell(now, command.origin().who().id());
                return now.id().toString();
            });
        });
    }

    private static boolean manages(Command command) {
        return Grants.permits(command.origin().who(), Permission.VEHICLES);
    }

    private static Decision<String> refused(String why, Object... arguments) {
        return Decision.refused("vehicles.refused." + why, OWN_RULE, arguments);
    }
}
