package org.mingjing.court.office.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.SubjectMoved;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

/** 公车 No car is in two places at once; leave and a moved hearing free it. Today is Sunday 2026-11-22. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=vehicles")
class CarDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private CarDesk desk;

    @Autowired
    private Cars cars;

    @Autowired
    private Trips trips;

    @Autowired
    private TripsReleased released;

    @Autowired
    private ApplicationEventPublisher events;

    private final CarId car = new CarId(UUID.randomUUID());

    @BeforeEach
    void buy() {
        write(() -> cars.add(
                List.of(new Car(
                        car,
                        TestCourt.BASIC,
                        "苏Z·" + car.value().toString().substring(0, 8),
                        "轿车",
                        5,
                        TODAY.minusYears(3),
                        null,
                        null,
                        0)),
                TestCourt.BASIC,
                read(() -> cars.drivers(TestCourt.BASIC)).isEmpty()
                        ? Map.of(court.person(Role.CLERK), "1", court.person(Role.ASSISTANT), "2")
                        : Map.of()));
    }

    @Test
    void ofTwoWhoSendTheSameCarAtOnceOneWins() {
        Trip one = agreed(DAY, null);
        Trip other = agreed(DAY, null);
        List<Decision<String>> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> send(one, Role.CLERK)),
                        CompletableFuture.supplyAsync(() -> send(other, Role.ASSISTANT)))
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Decision.Refused.class::isInstance)
                .extracting(CarDeskIT::code)
                .containsExactly("vehicles.refused.carTaken");
    }

    @Test
    void leaveFreesTheCarAndComingBackAsksForOneAgain() {
        Trip trip = agreed(DAY.plusDays(7), null);
        assertThat(send(trip, Role.CLERK)).isInstanceOf(Decision.Granted.class);
        LocalDate day = trip.day();
        PlannedAbsence absence =
                new PlannedAbsence(TestCourt.BASIC, new Absence(court.person(Role.JUDGE), day, day), null);
        SubjectRef cause = new SubjectRef("slip", UUID.randomUUID().toString());
        assertThat(read(() -> released.of(absence, court.actor(Role.JUDGE)))).hasSize(1);
        write(() -> released.begin(absence, cause, court.person(Role.CHIEF_JUDGE)));
        assertThat(found(trip).state()).isEqualTo(TripState.RELEASED);
        assertThat(found(trip).car()).isNull();
        write(() -> released.end(absence, cause, day));
        assertThat(found(trip).state()).isEqualTo(TripState.AGREED);
    }

    @Test
    void aMovedHearingFreesTheCarAndAsksForOneAsFarAheadOfTheNewHour() {
        SubjectRef hearing = new SubjectRef("hearing", UUID.randomUUID().toString());
        SubjectRef instead = new SubjectRef("hearing", UUID.randomUUID().toString());
        Trip trip = agreed(DAY.plusDays(14), hearing);
        assertThat(send(trip, Role.ASSISTANT)).isInstanceOf(Decision.Granted.class);
        LocalDate next = trip.day().plusDays(2);
        write(() -> events.publishEvent(new SubjectMoved(
                TestCourt.BASIC,
                hearing,
                EffectTime.hours(trip.day(), LocalTime.of(9, 0), LocalTime.of(10, 30)),
                instead,
                EffectTime.hours(next, LocalTime.of(14, 0), LocalTime.of(15, 30)),
                court.person(Role.JUDGE))));
        assertThat(found(trip).state()).isEqualTo(TripState.RELEASED);
        Trip again = read(() -> trips.boundTo(instead)).getFirst();
        assertThat(again.state()).isEqualTo(TripState.AGREED);
        assertThat(again.startsAt()).isEqualTo(next.atTime(13, 30));
    }

    /** From half past eight to noon, asked by the judge. */
    private Trip agreed(LocalDate day, @Nullable SubjectRef boundTo) {
        TripId id = new TripId(UUID.randomUUID());
        LocalDateTime from = day.atTime(8, 30);
        Origin origin = origin(Role.JUDGE);
        assertThat(desk.ask(new AskCar(origin, id, "勘验", "李家湾", 2, from, day.atTime(12, 0), boundTo)))
                .isInstanceOf(Decision.Granted.class);
        write(() -> trips.update(trips.find(id).orElseThrow().in(TripState.AGREED)));
        return read(() -> trips.find(id)).orElseThrow();
    }

    private Decision<String> send(Trip trip, Role driver) {
        return desk.send(new SendCar(origin(Role.OFFICE_STAFF), trip.id(), trip.revision(), car, court.person(driver)));
    }

    private Trip found(Trip trip) {
        return read(() -> trips.find(trip.id())).orElseThrow();
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private <T> T read(Supplier<T> view) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), view);
    }

    private void write(Runnable deed) {
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            deed.run();
            return true;
        });
    }

    private static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "";
    }
}
