package org.mingjing.court.office.vehicles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.People;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 车辆管理 Whoever sends cars enters them, takes them out of service and brings them back, and says who drives. No trip is left without a car unawares. */
@Service
public class FleetDesk {

    public static final int LONGEST_PLATE = 20;
    public static final int LONGEST_NOTE = 200;
    public static final int MOST_SEATS = 60;

    private static final Citation OWN_RULE = CarRequest.OWN_RULE;
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final Cars cars;
    private final Outages outages;
    private final Trips trips;
    private final TripNews news;
    private final CarReminders reminders;
    private final People people;
    private final Clock clock;

    FleetDesk(
            Commands commands,
            Cars cars,
            Outages outages,
            Trips trips,
            TripNews news,
            CarReminders reminders,
            People people,
            Clock clock) {
        this.commands = commands;
        this.cars = cars;
        this.outages = outages;
        this.trips = trips;
        this.news = news;
        this.reminders = reminders;
        this.people = people;
        this.clock = clock;
    }

    /** 登记车辆 The granted result is the id of the car. */
    public Decision<String> keep(KeepCar command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            String plate = command.plate().strip();
            String model = command.model().strip();
            if (plate.isEmpty()
                    || model.isEmpty()
                    || plate.length() > LONGEST_PLATE
                    || model.length() > LONGEST_PLATE) {
                return refused("plate", LONGEST_PLATE);
            }
            if (command.seats() < 2 || command.seats() > MOST_SEATS) {
                return refused("carSeats", MOST_SEATS);
            }
            trips.hold(command.court());
            if (cars.of(command.court()).stream()
                    .anyMatch(one -> one.plate().equals(plate) && !one.id().equals(command.id()))) {
                return refused("plateTaken", plate);
            }
            Integer seen = command.seen();
            Car car = new Car(
                    command.id(),
                    command.court(),
                    plate,
                    model,
                    command.seats(),
                    command.since(),
                    command.inspectionBy(),
                    command.insuredUntil(),
                    seen == null ? 0 : seen);
            if (seen == null) {
                cars.add(car);
            } else if (!cars.update(car)) {
                return Decision.refused("vehicles.refused.carChanged", ONE_AT_A_TIME);
            }
            reminders.tell(car);
            return Decision.granted(car.id().toString());
        });
    }

    /** 停用 Refused while it is not said what becomes of each trip it was to make. */
    public Decision<String> takeOut(TakeCarOut command) {
        return commands.perform(command, () -> {
            Outage outage = command.outage();
            LocalDate until = outage.until();
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            trips.hold(command.court());
            if (cars.find(command.court(), outage.car()).isEmpty()) {
                return refused("unknown");
            }
            if ((until != null && until.isBefore(outage.from()))
                    || outage.note().length() > LONGEST_NOTE) {
                return refused("outageDays", LONGEST_NOTE);
            }
            if (until != null && until.isBefore(LocalDate.now(clock))) {
                return refused("outagePast", until);
            }
            if (outages.of(outage.car()).stream().anyMatch(one -> one.meets(outage.from(), until))) {
                return refused("outAlready");
            }
            List<Trip> hit = hit(outage);
            if (hit.stream().anyMatch(one -> one.startsAt().isBefore(LocalDateTime.now(clock)))) {
                return refused("onTheRoad");
            }
            if (!command.fates().keySet().containsAll(hit.stream().map(Trip::id).toList())) {
                return refused("tripsMeanwhile", hit.size());
            }
            outages.add(command.court(), outage, command.origin().who().id());
            for (Trip one : hit) {
                Trip now = command.fates().get(one.id()) == TripFate.AGAIN
                        ? one.again()
                        : one.released(outage.note(), outage.car().subject().toString());
                trips.update(now);
                news.tell(now, command.origin().who().id());
            }
            return Decision.granted(outage.id().toString());
        });
    }

    /** 原定用车 Those for which the car was sent on days of the outage. Called inside CourtBoundary. */
    public List<Trip> hit(Outage outage) {
        return trips.sentWith(outage.car(), outage.from(), outage.until());
    }

    /** 恢复使用 Earlier than was planned. */
    public Decision<String> bringBack(BringCarBack command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            trips.hold(command.court());
            Outage outage = outages.find(command.court(), command.outage())
                    .filter(one -> one.car().equals(command.car()))
                    .orElse(null);
            if (outage == null) {
                return refused("unknown");
            }
            LocalDate last = outage.last();
            if (last != null && last.isBefore(command.on())) {
                return refused("backAlready");
            }
            outages.back(outage.id(), command.on().isBefore(outage.from()) ? outage.from() : command.on());
            return Decision.granted(outage.id().toString());
        });
    }

    /** 登记驾驶员 */
    public Decision<String> drives(KeepDriver command) {
        return commands.perform(command, () -> {
            String phone = command.phone().strip();
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            if (!people.areColleagues(command.court(), Set.of(command.driver()))) {
                return refused("notColleague");
            }
            if (phone.isEmpty() || phone.length() > LONGEST_PLATE) {
                return refused("phone", LONGEST_PLATE);
            }
            cars.drives(command.court(), command.driver(), phone);
            return Decision.granted(command.driver().toString());
        });
    }

    /** 不再驾驶 Refused while a car is sent with him. */
    public Decision<String> dismiss(DismissDriver command) {
        return commands.perform(command, () -> {
            if (stranger(command)) {
                return Decision.refused("access.notGranted", OWN_RULE);
            }
            trips.hold(command.court());
            if (!cars.drivers(command.court()).containsKey(command.driver())) {
                return refused("unknown");
            }
            List<Trip> sent = trips.sentBy(command.driver());
            if (!sent.isEmpty()) {
                return refused(
                        "driverSent",
                        sent.size(),
                        sent.getFirst().day(),
                        sent.getFirst().destination());
            }
            cars.dismiss(command.court(), command.driver(), LocalDate.now(clock));
            return Decision.granted(command.driver().toString());
        });
    }

    private static boolean stranger(Command command) {
        return !Grants.permits(command.origin().who(), Permission.VEHICLES);
    }

    private static Decision<String> refused(String why, Object... arguments) {
        return Decision.refused("vehicles.refused." + why, OWN_RULE, arguments);
    }
}
