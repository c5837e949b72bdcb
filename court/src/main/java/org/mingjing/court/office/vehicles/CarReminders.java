package org.mingjing.court.office.vehicles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DailyRound;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 年检与保险提醒 The office is told some days before the inspection or the insurance of a car runs out, until the new date is entered. */
@Service
public class CarReminders implements DailyRound {

    private final Cars cars;
    private final People people;
    private final CourtBoundary boundary;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int ahead;

    CarReminders(
            Cars cars,
            People people,
            CourtBoundary boundary,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${mingjing.vehicles.remind:30}") int ahead) {
        this.cars = cars;
        this.people = people;
        this.boundary = boundary;
        this.events = events;
        this.clock = clock;
        this.ahead = ahead;
    }

    /** Answers for how many cars. */
    @Override
    public int bringUpToDate() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            List<Car> near = cars.everywhere().stream()
                    .filter(one -> soon(one.inspectionBy()) || soon(one.insuredUntil()))
                    .toList();
            near.forEach(this::tell);
            return near.size();
        });
    }

    /** 将到期 Or over. */
    public boolean soon(@Nullable LocalDate day) {
        return day != null && !day.isAfter(LocalDate.now(clock).plusDays(ahead));
    }

    /** Called inside CourtBoundary. */
    void tell(Car car) {
        List<Owing> owed = new ArrayList<>();
        owe(car, car.inspectionBy(), "car-inspection", owed);
        owe(car, car.insuredUntil(), "car-insurance", owed);
        events.publishEvent(DutiesTold.of(
                car.id().subject(), car.plate() + " " + car.model(), "/vehicles/cars/" + car.id(), null, owed));
    }

    private void owe(Car car, @Nullable LocalDate day, String kind, List<Owing> owed) {
        if (soon(day)) {
            owed.addAll(Owing.each(
                    car.court(),
                    people.holders(car.court(), Role.OFFICE_STAFF),
                    kind,
                    "vehicles.why." + kind,
                    day,
                    null));
        }
    }
}
