package org.mingjing.court.office.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.vehicles.Outage.OutageReason;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 车辆管理 Cars come, go out of service and come back; no trip loses its car unawares. Today is Sunday 2026-11-22. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=fleet")
class FleetDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private FleetDesk fleet;

    @Autowired
    private CarDesk desk;

    @Autowired
    private Trips trips;

    @Autowired
    private CarReminders reminders;

    @Autowired
    private WorkList work;

    @LocalServerPort
    private int port;

    private final CarId car = new CarId(UUID.randomUUID());
    private final String plate = "苏Z·" + car.value().toString().substring(0, 8);

    @BeforeEach
    void enter() {
        granted(keep(Role.OFFICE_STAFF, car, null, plate, null, null));
        granted(fleet.drives(new KeepDriver(origin(Role.OFFICE_STAFF), court.person(Role.CLERK), "19900010001")));
    }

    @Test
    void onlyWhoeverSendsCarsEntersThemAndNoPlateTwice() {
        CarId other = new CarId(UUID.randomUUID());
        assertThat(code(keep(Role.JUDGE, other, null, "苏Z·1", null, null))).isEqualTo("access.notGranted");
        assertThat(code(keep(Role.OFFICE_STAFF, other, null, plate, null, null)))
                .isEqualTo("vehicles.refused.plateTaken");
        assertThat(code(keep(Role.OFFICE_STAFF, other, null, " ", null, null))).isEqualTo("vehicles.refused.plate");
        granted(keep(Role.OFFICE_STAFF, car, 0, plate, DAY, null));
        assertThat(code(keep(Role.OFFICE_STAFF, car, 0, plate, null, null)))
                .as("somebody changed it meanwhile")
                .isEqualTo("vehicles.refused.carChanged");
    }

    @Test
    void aCarWithTripsGoesOutOfServiceOnlyWhenItIsSaidWhatBecomesOfEach() {
        Trip one = sent(DAY);
        Trip other = sent(DAY.plusDays(1));
        Trip later = sent(DAY.plusDays(5));
        Outage outage = outage(DAY, DAY.plusDays(1));
        assertThat(code(out(outage, Map.of()))).isEqualTo("vehicles.refused.tripsMeanwhile");
        assertThat(code(out(outage, Map.of(one.id(), TripFate.AGAIN))))
                .as("of one of them nothing is said")
                .isEqualTo("vehicles.refused.tripsMeanwhile");
        assertThat(found(one).state()).as("a refusal changes nothing").isEqualTo(TripState.SENT);
        granted(out(outage, Map.of(one.id(), TripFate.AGAIN, other.id(), TripFate.RELEASED)));
        assertThat(found(one).state()).isEqualTo(TripState.AGREED);
        assertThat(found(one).car()).isNull();
        assertThat(found(other).state()).isEqualTo(TripState.RELEASED);
        assertThat(found(later).state()).as("is not of these days").isEqualTo(TripState.SENT);
        assertThat(kinds()).contains("car-dispatch");

        assertThat(code(send(found(one)))).isEqualTo("vehicles.refused.outOfService");
        assertThat(code(out(outage(DAY.plusDays(1), null), Map.of()))).isEqualTo("vehicles.refused.outAlready");
        granted(fleet.bringBack(new BringCarBack(origin(Role.OFFICE_STAFF), outage.id(), car, DAY)));
        assertThat(code(fleet.bringBack(
                        new BringCarBack(origin(Role.OFFICE_STAFF), outage.id(), car, DAY.plusDays(1)))))
                .isEqualTo("vehicles.refused.backAlready");
        granted(send(found(one)));
    }

    @Test
    void sentAndTakenOutAtOnceOneOfThemComesFirstAndTheOtherIsRefused() {
        Trip trip = agreed(DAY.plusDays(20));
        Outage outage = outage(DAY.plusDays(20), null);
        List<Decision<String>> answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> send(trip)),
                        CompletableFuture.supplyAsync(() -> out(outage, Map.of())))
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Decision.Refused.class::isInstance)
                .extracting(FleetDeskIT::code)
                .isSubsetOf("vehicles.refused.outOfService", "vehicles.refused.tripsMeanwhile");
    }

    @Test
    void whoeverIsSentDoesNotStopDrivingAndWhoeverStoppedIsNotSent() {
        Trip trip = sent(DAY.plusDays(30));
        DismissDriver gone = new DismissDriver(origin(Role.OFFICE_STAFF), court.person(Role.CLERK));
        assertThat(code(fleet.dismiss(gone))).isEqualTo("vehicles.refused.driverSent");
        granted(desk.release(
                new ReleaseCar(origin(Role.OFFICE_STAFF), trip.id(), found(trip).revision(), "改期")));
        read(() -> trips.sentBy(court.person(Role.CLERK)))
                .forEach(one -> granted(
                        desk.release(new ReleaseCar(origin(Role.OFFICE_STAFF), one.id(), one.revision(), "改期"))));
        granted(fleet.dismiss(new DismissDriver(origin(Role.OFFICE_STAFF), court.person(Role.CLERK))));
        assertThat(code(send(agreed(DAY.plusDays(31))))).isEqualTo("vehicles.refused.unknown");
        assertThat(code(fleet.drives(
                        new KeepDriver(origin(Role.OFFICE_STAFF), court.person(Role.SYSTEM_ADMINISTRATOR), "1"))))
                .as("administrators are offered nowhere")
                .isEqualTo("vehicles.refused.notColleague");
    }

    @Test
    void theOfficeIsTold30DaysAheadUntilTheNewDateIsEntered() {
        granted(keep(Role.OFFICE_STAFF, car, 0, plate, TODAY.plusDays(31), TODAY.plusDays(31)));
        assertThat(owed()).isEmpty();
        granted(keep(Role.OFFICE_STAFF, car, 1, plate, TODAY.plusDays(30), TODAY.plusDays(31)));
        assertThat(owed()).containsExactly("car-inspection " + TODAY.plusDays(30));
        reminders.bringUpToDate();
        assertThat(owed()).as("told once").hasSize(1);
        granted(keep(Role.OFFICE_STAFF, car, 2, plate, TODAY.plusDays(395), TODAY.minusDays(1)));
        assertThat(owed()).containsExactly("car-insurance " + TODAY.minusDays(1));
    }

    @Test
    void aCarThatIsNotInspectedOrInsuredThatDayIsNeitherOfferedNorSent() {
        Trip trip = agreed(DAY.plusDays(20));
        granted(keep(Role.OFFICE_STAFF, car, 0, plate, trip.day().minusDays(1), null));
        assertThat(code(send(trip))).isEqualTo("vehicles.refused.uninspected");
        granted(keep(Role.OFFICE_STAFF, car, 1, plate, null, trip.day().minusDays(1)));
        assertThat(code(send(trip))).isEqualTo("vehicles.refused.uninsured");
        Visitor office = Visitor.as(port, Role.OFFICE_STAFF);
        assertThat(office.get("/vehicles/" + trip.id()).body()).doesNotContain(plate);
        granted(keep(Role.OFFICE_STAFF, car, 2, plate, trip.day(), trip.day()));
        assertThat(office.get("/vehicles/" + trip.id()).body()).contains(plate);
        granted(send(trip));
        assertThat(office.get("/vehicles/cars/" + car).body()).contains("/vehicles/" + trip.id());
    }

    @Test
    void whatIsOverIsNotEntered() {
        Outage over = outage(TODAY.minusDays(3), TODAY.minusDays(1));
        assertThat(code(out(over, Map.of()))).isEqualTo("vehicles.refused.outagePast");
        granted(out(outage(TODAY.minusDays(3), TODAY), Map.of()));
    }

    @Test
    void thePageAsksForEachTripWhatBecomesOfIt() {
        Trip trip = sent(DAY.plusDays(40));
        Visitor office = Visitor.as(port, Role.OFFICE_STAFF);
        String address = "/vehicles/cars/" + car;
        office.get(address);
        Map<String, String> form = Map.of(
                "key",
                UUID.randomUUID().toString(),
                "outFrom",
                trip.day().toString(),
                "outUntil",
                "",
                "outReason",
                "REPAIR",
                "outNote",
                "换离合器");
        String asked = office.post(address + "/out", form).body();
        assertThat(asked).contains("name=\"fate-" + trip.id() + "\"", "李家湾", "换离合器", "逐次选择");
        Map<String, String> more = new HashMap<>(form);
        more.put("fate-" + trip.id(), "RELEASED");
        office.post(address + "/out", more);
        assertThat(found(trip).state()).isEqualTo(TripState.RELEASED);
        assertThat(office.get("/vehicles/cars").body()).contains("将停用：维修");
    }

    private Decision<String> keep(
            Role role,
            CarId id,
            @Nullable Integer seen,
            String name,
            @Nullable LocalDate inspection,
            @Nullable LocalDate insured) {
        return fleet.keep(
                new KeepCar(origin(role), id, seen, name, "轿车", 5, LocalDate.of(2023, 1, 1), inspection, insured));
    }

    private Outage outage(LocalDate from, @Nullable LocalDate until) {
        return new Outage(UUID.randomUUID(), car, from, until, OutageReason.REPAIR, "", null);
    }

    private Decision<String> out(Outage outage, Map<TripId, TripFate> fates) {
        return fleet.takeOut(new TakeCarOut(origin(Role.OFFICE_STAFF), outage, fates));
    }

    private Trip sent(LocalDate day) {
        Trip trip = agreed(day);
        granted(send(trip));
        return found(trip);
    }

    /** From half past eight to noon, asked by the judge. */
    private Trip agreed(LocalDate day) {
        TripId id = new TripId(UUID.randomUUID());
        granted(desk.ask(
                new AskCar(origin(Role.JUDGE), id, "勘验", "李家湾", 2, day.atTime(8, 30), day.atTime(12, 0), null)));
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            trips.update(trips.find(id).orElseThrow().in(TripState.AGREED));
            return true;
        });
        return read(() -> trips.find(id)).orElseThrow();
    }

    private Decision<String> send(Trip trip) {
        return desk.send(
                new SendCar(origin(Role.OFFICE_STAFF), trip.id(), trip.revision(), car, court.person(Role.CLERK)));
    }

    private Trip found(Trip trip) {
        return read(() -> trips.find(trip.id())).orElseThrow();
    }

    private List<String> kinds() {
        return read(() -> work.open(court.person(Role.OFFICE_STAFF), WorkView.OWED, null, 1_000)).stream()
                .map(WorkItem::kind)
                .toList();
    }

    private List<String> owed() {
        return read(() -> work.open(court.person(Role.OFFICE_STAFF), WorkView.OWED, null, 1_000)).stream()
                .filter(one -> one.subject().equals(car.subject()))
                .map(one -> one.kind() + " " + one.dueOn())
                .toList();
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private <T> T read(Supplier<T> view) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), view);
    }

    private static void granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }

    private static String code(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "";
    }
}
