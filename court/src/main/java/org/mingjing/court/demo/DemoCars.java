package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.Car;
import org.mingjing.court.office.vehicles.CarId;
import org.mingjing.court.office.vehicles.Cars;
import org.mingjing.court.office.vehicles.Cost;
import org.mingjing.court.office.vehicles.Outage;
import org.mingjing.court.office.vehicles.Outages;
import org.mingjing.court.office.vehicles.Trip;
import org.mingjing.court.office.vehicles.TripId;
import org.mingjing.court.office.vehicles.TripState;
import org.mingjing.court.office.vehicles.Trips;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示用车 Six cars, a year of trips with their kilometres and costs, some days ahead, and one trip of whoever asks for leave. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoCars {

    private static final String COURT = "basic";
    private static final int AHEAD = 8;

    private final Cars cars;
    private final Trips trips;
    private final Outages outages;

    DemoCars(Cars cars, Trips trips, Outages outages) {
        this.cars = cars;
        this.outages = outages;
        this.trips = trips;
    }

    /**
     * @param traveller whose trip on the day is bound to the subject
     * @param subject null: to nothing
     */
    void drive(Bench bench, Days days, CourtId court, Seat traveller, LocalDate on, @Nullable SubjectRef subject) {
        List<Row> rows = Sheets.rows("cars");
        List<Car> all = rows.stream()
                .map(row -> new Car(
                        new CarId(Deeds.key("car " + row.text("plate"))),
                        court,
                        row.text("plate"),
                        row.text("model"),
                        Sheets.number(row, "seats"),
                        days.today().minusYears(Sheets.number(row, "years")),
                        days.today().plusDays(Sheets.number(row, "inspection")),
                        days.today().plusDays(Sheets.number(row, "insured")),
                        0))
                .toList();
        List<Seat> drivers = bench.seats().stream()
                .filter(seat -> seat.at(COURT, "bailiffs"))
                .toList();
        Map<PersonId, String> phones = new LinkedHashMap<>();
        drivers.forEach(seat -> phones.put(seat.id(), "1990001" + (1000 + drivers.indexOf(seat))));
        cars.add(all, court, phones);
        outOfService(all, days, court, bench);
        int[] km = rows.stream().mapToInt(row -> Sheets.number(row, "km")).toArray();
        List<Seat> asking = bench.seats().stream()
                .filter(seat -> seat.at(COURT, "enforcement") || seat.at(COURT, "civil1") || seat.at(COURT, "criminal"))
                .toList();
        List<Row> words = Sheets.rows("duty-words").stream()
                .filter(row -> row.text("turn").equals("trip"))
                .toList();
        Dice dice = Dice.of(DemoCourt.SEED, "cars", 0);
        PersonId keeper = bench.seat(COURT, "office", "office-staff", 1).id();
        List<Trip> driven = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        LocalDate last = days.working(days.by(days.today()), AHEAD);
        for (LocalDate day = days.today().minusYears(1); !day.isAfter(last); day = day.plusDays(1)) {
            boolean past = day.isBefore(days.today());
            int today = days.calendar().isWorkingDay(day) ? dice.between(past ? 1 : 0, past ? 3 : 2) : 0;
            int from = dice.between(0, all.size() - 2);
            for (int i = 0; i < today; i++) {
                int no = (from + i) % (all.size() - 1);
                Row what = dice.pick(words);
                int far = dice.between(14, 160);
                LocalDateTime starts = day.atTime(i == 0 ? 8 : 13, 30);
                Trip trip = new Trip(
                        new TripId(Deeds.key("trip " + day + " " + i)),
                        court,
                        dice.pick(asking).id(),
                        day.minusDays(2),
                        what.text("words"),
                        what.text("more"),
                        dice.between(1, 4),
                        starts,
                        starts.plusHours(dice.between(2, 4)),
                        null,
                        past ? TripState.BACK : TripState.SENT,
                        all.get(no).id(),
                        drivers.get(no).id(),
                        past ? what.text("way") : "",
                        past ? km[no] : null,
                        past ? km[no] + far : null,
                        "",
                        "",
                        0);
                if (!all.get(no).serves(day, day)) {
                    continue;
                }
                driven.add(trip);
                if (past) {
                    km[no] += far;
                    costs(trip, all.get(no).id(), far, dice, keeper, costs);
                }
            }
        }
        driven.add(own(
                court,
                traveller,
                on,
                subject,
                all.getLast().id(),
                drivers.getLast().id()));
        trips.addAll(driven);
        cars.addCosts(court, costs);
    }

    /** 停用 The last car was in repair in spring; the last but one is inspected in a fortnight, when it is sent nowhere. */
    private void outOfService(List<Car> all, Days days, CourtId court, Bench bench) {
        PersonId keeper = bench.seat(COURT, "office", "office-staff", 1).id();
        LocalDate spring = days.today().minusMonths(7);
        LocalDate ahead = days.working(days.by(days.today()), AHEAD + 3);
        outages.add(court, outage(all.getLast(), spring, spring.plusDays(3), Outage.OutageReason.REPAIR), keeper);
        outages.add(court, outage(all.get(all.size() - 2), ahead, ahead, Outage.OutageReason.INSPECTION), keeper);
    }

    private static Outage outage(Car car, LocalDate from, LocalDate until, Outage.OutageReason reason) {
        return new Outage(Deeds.key("outage " + car.plate()), car.id(), from, until, reason, "", null);
    }

    private static void costs(Trip trip, CarId car, int far, Dice dice, PersonId keeper, List<Cost> costs) {
        if (far > 90) {
            costs.add(new Cost(
                    car,
                    trip.id(),
                    trip.day(),
                    Cost.CostKind.TOLL,
                    Money.ofFen(dice.between(10, 70) * 100L),
                    "",
                    keeper));
        }
        if (dice.chance(25)) {
            long fen = dice.between(18_000, 46_000);
            costs.add(new Cost(car, null, trip.day(), Cost.CostKind.FUEL, Money.ofFen(fen), "", keeper));
        }
        if (dice.chance(2)) {
            long fen = dice.between(40_000, 260_000);
            costs.add(new Cost(car, null, trip.day(), Cost.CostKind.REPAIR, Money.ofFen(fen), "", keeper));
        }
    }

    private static Trip own(
            CourtId court, Seat seat, LocalDate on, @Nullable SubjectRef subject, CarId car, PersonId driver) {
        Row what = Sheets.rows("duty-words").stream()
                .filter(row -> row.text("turn").equals("trip"))
                .findFirst()
                .orElseThrow();
        return new Trip(
                new TripId(Deeds.key("trip of the leave")),
                court,
                seat.id(),
                on.minusDays(9),
                what.text("words"),
                what.text("more"),
                3,
                on.atTime(14, 0),
                on.atTime(17, 0),
                subject,
                TripState.SENT,
                car,
                driver,
                "",
                null,
                null,
                "",
                "",
                0);
    }
}
