package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.springframework.stereotype.Component;

/** 车辆月账 How often and how far each car went in each month, and what it cost. Nobody is ranked by it. Called inside CourtBoundary. */
@Component
public class CarLedger {

    private final Cars cars;
    private final Trips trips;

    CarLedger(Cars cars, Trips trips) {
        this.cars = cars;
        this.trips = trips;
    }

    /** 车辆月账一行 */
    public record Line(YearMonth month, Car car, int trips, int km, Map<Cost.CostKind, Money> costs) {

        public Money of(Cost.CostKind kind) {
            return costs.getOrDefault(kind, Money.ZERO);
        }

        public Money all() {
            return costs.values().stream().reduce(Money.ZERO, Money::plus);
        }
    }

    /** Of these cars in their order, the latest month first; months in which nothing was are left out. */
    public List<Line> of(CourtId court, List<Car> some, LocalDate today, int months) {
        LocalDate from = YearMonth.from(today).minusMonths(months - 1L).atDay(1);
        List<Cost> costs = cars.costs(court, from, today);
        List<Trip> driven = trips.between(court, from, today).stream()
                .filter(one -> one.state() == TripState.BACK)
                .toList();
        List<Line> lines = new ArrayList<>();
        List<YearMonth> all = from.datesUntil(today.plusDays(1), Period.ofMonths(1))
                .map(YearMonth::from)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (YearMonth month : all) {
            for (Car car : some) {
                Line line = line(month, car, costs, driven);
                if (line.trips() > 0 || !line.costs().isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static Line line(YearMonth month, Car car, List<Cost> costs, List<Trip> driven) {
        Map<Cost.CostKind, Money> own = new EnumMap<>(Cost.CostKind.class);
        costs.stream()
                .filter(one ->
                        one.car().equals(car.id()) && YearMonth.from(one.day()).equals(month))
                .forEach(one -> own.merge(one.kind(), one.amount(), Money::plus));
        List<Trip> out = driven.stream()
                .filter(one ->
                        car.id().equals(one.car()) && YearMonth.from(one.day()).equals(month))
                .toList();
        return new Line(
                month, car, out.size(), out.stream().mapToInt(CarLedger::km).sum(), own);
    }

    private static int km(Trip trip) {
        Integer out = trip.kmOut();
        Integer home = trip.kmBack();
        return out == null || home == null ? 0 : home - out;
    }
}
