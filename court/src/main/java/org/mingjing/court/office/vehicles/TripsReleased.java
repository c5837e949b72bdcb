package org.mingjing.court.office.vehicles;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.BoundEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.SubjectMoved;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 释放车辆 The car of whoever goes on leave is free, and of what is moved; the driver who is away is replaced by whoever sends cars. What
 * stands in the place of something moved gets a car anew, as far before and after it.
 */
@Component
@Order(50)
class TripsReleased implements AbsenceEffects, BoundEffects {

    private final Trips trips;
    private final Cars cars;
    private final TripNews news;
    private final Clock clock;

    TripsReleased(Trips trips, Cars cars, TripNews news, Clock clock) {
        this.trips = trips;
        this.cars = cars;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public List<ForeseenEffect> of(PlannedAbsence absence, Actor reader) {
        List<ForeseenEffect> effects = new ArrayList<>();
        for (Trip one : hit(absence)) {
            boolean drives = absence.person().equals(one.driver());
            effects.add(effect(one, drives ? "vehicles.effect.driver" : "vehicles.effect.freed"));
        }
        return effects;
    }

    @Override
    public List<ForeseenEffect> of(SubjectRef subject) {
        return trips.boundTo(subject).stream()
                .map(one -> effect(one, "vehicles.effect.bound"))
                .toList();
    }

    private ForeseenEffect effect(Trip trip, String key) {
        CarId car = trip.car();
        String plate = car == null
                ? "@vehicles.noCar"
                : cars.find(trip.court(), car).map(Car::plate).orElse("");
        LocalTime starts = trip.startsAt().toLocalTime();
        return ForeseenEffect.of(
                        "car",
                        new EffectTime(
                                trip.day(),
                                trip.endsAt().toLocalDate(),
                                starts,
                                trip.endsAt().toLocalTime()),
                        key,
                        plate,
                        trip.destination())
                .at("/vehicles/" + trip.id());
    }

    @Override
    public void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {
        trips.hold(absence.court());
        for (Trip one : hit(absence)) {
            boolean drives = absence.person().equals(one.driver());
            Trip now = drives ? one.again() : one.released("", cause.toString());
            trips.update(now);
            news.tell(now, by);
        }
    }

    /** 恢复 What was released by the absence and lies ahead is agreed to again, and waits for a car. */
    @Override
    public void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {
        trips.hold(absence.court());
        for (Trip one : trips.releasedBy(cause.toString())) {
            if (!one.day().isBefore(back)) {
                Trip now = one.again();
                trips.update(now);
                news.tell(now, null);
            }
        }
    }

    @EventListener
    void on(SubjectMoved event) {
        EffectTime time = event.time();
        SubjectRef instead = event.instead();
        trips.hold(event.court());
        for (Trip one : trips.boundTo(event.subject())) {
            Trip freed = one.released("", event.subject().toString());
            trips.update(freed);
            news.tell(freed, event.by());
            if (instead != null && time != null && one.state() != TripState.ASKED) {
                Duration ahead = Duration.between(starts(event.before()), one.startsAt());
                LocalDateTime from = starts(time).plus(ahead);
                Trip again = one.moved(
                        new TripId(UUID.randomUUID()),
                        instead,
                        from,
                        from.plus(Duration.between(one.startsAt(), one.endsAt())));
                trips.addAll(List.of(again));
                news.tell(again, event.by());
            }
        }
    }

    private static LocalDateTime starts(EffectTime time) {
        LocalTime hour = time.starts();
        return hour == null ? time.from().atStartOfDay() : time.from().atTime(hour);
    }

    /** Of what lies ahead. */
    private List<Trip> hit(PlannedAbsence absence) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = absence.since().isBefore(today) ? today : absence.since();
        return trips.of(absence.person(), from, absence.until()).stream()
                .filter(one -> !one.day().isBefore(from))
                .toList();
    }
}
