package org.mingjing.court.office.vehicles;

import static org.mingjing.court.office.vehicles.tables.Tables.BOOKING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.tables.tables.records.BookingRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Repository;

/** 用车簿 Called inside CourtBoundary. */
@Repository
public class Trips {

    private static final Condition OPEN =
            BOOKING.STATE.in(TripState.ASKED.word(), TripState.AGREED.word(), TripState.SENT.word());

    private final DSLContext database;

    Trips(DSLContext database) {
        this.database = database;
    }

    public Optional<Trip> find(TripId id) {
        return fetch(BOOKING.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Trip> findToChange(TripId id) {
        database.selectOne()
                .from(BOOKING)
                .where(BOOKING.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /** 派车之锁 Whoever sends a car of a court waits for whoever does so now. */
    void hold(CourtId court) {
        database.execute("select pg_advisory_xact_lock(hashtextextended('vehicles ' || ?, 0))", court.value());
    }

    /** 用车表 Those that begin from one day to another, both counted. */
    public List<Trip> between(CourtId court, LocalDate from, LocalDate to) {
        return fetch(BOOKING.COURT
                .eq(court.value())
                .and(BOOKING.STARTS_AT.ge(from.atStartOfDay()))
                .and(BOOKING.STARTS_AT.lt(to.plusDays(1).atStartOfDay())));
    }

    /** 附着 Those bound to something, while they take a car. */
    public List<Trip> boundTo(SubjectRef subject) {
        return fetch(BOOKING.BOUND_KIND
                .eq(subject.kind())
                .and(BOOKING.BOUND_ID.eq(subject.id()))
                .and(OPEN));
    }

    /** 某人用车 As the one who asked or the one who drives, on these days, while they take a car. */
    List<Trip> of(PersonId person, LocalDate from, LocalDate to) {
        return fetch(BOOKING.ASKED_BY
                .eq(person.value())
                .or(BOOKING.DRIVER.eq(person.value()))
                .and(OPEN)
                .and(BOOKING.STARTS_AT.lt(to.plusDays(1).atStartOfDay()))
                .and(BOOKING.ENDS_AT.gt(from.atStartOfDay())));
    }

    List<Trip> releasedBy(String cause) {
        return fetch(BOOKING.CAUSE.eq(cause).and(BOOKING.STATE.eq(TripState.RELEASED.word())));
    }

    /** 时间冲突 Those sent in the same hours with the same car or driver. */
    List<Trip> clashing(Trip trip, CarId car, PersonId driver) {
        return fetch(BOOKING.STATE
                .eq(TripState.SENT.word())
                .and(BOOKING.ID.ne(trip.id().value()))
                .and(BOOKING.CAR.eq(car.value()).or(BOOKING.DRIVER.eq(driver.value())))
                .and(BOOKING.STARTS_AT.lt(trip.endsAt()))
                .and(BOOKING.ENDS_AT.gt(trip.startsAt())));
    }

    /** 已派 On these days with the car; the end null: for ever. */
    public List<Trip> sentWith(CarId car, LocalDate from, @Nullable LocalDate until) {
        return fetch(BOOKING.CAR
                .eq(car.value())
                .and(BOOKING.STATE.eq(TripState.SENT.word()))
                .and(BOOKING.ENDS_AT.gt(from.atStartOfDay()))
                .and(
                        until == null
                                ? DSL.noCondition()
                                : BOOKING.STARTS_AT.lt(until.plusDays(1).atStartOfDay())));
    }

    List<Trip> sentBy(PersonId driver) {
        return fetch(BOOKING.DRIVER.eq(driver.value()).and(BOOKING.STATE.eq(TripState.SENT.word())));
    }

    public void addAll(List<Trip> trips) {
        database.batchInsert(trips.stream().map(this::row).toList()).execute();
    }

    /** Never over what somebody else wrote since it was read. */
    void update(Trip trip) {
        BookingRecord row = row(trip);
        row.setRevision(trip.revision() + 1);
        int written = database.update(BOOKING)
                .set(row)
                .where(BOOKING.ID.eq(trip.id().value()))
                .and(BOOKING.REVISION.eq(trip.revision()))
                .execute();
        if (written != 1) {
            throw new IllegalStateException("trip " + trip.id() + " was changed since it was read");
        }
    }

    private List<Trip> fetch(Condition which) {
        return database.selectFrom(BOOKING)
                .where(which)
                .orderBy(BOOKING.STARTS_AT, BOOKING.ID)
                .fetch(Trips::read);
    }

    private BookingRecord row(Trip trip) {
        SubjectRef bound = trip.boundTo();
        CarId car = trip.car();
        PersonId driver = trip.driver();
        UUID id = trip.id().value();
        BookingRecord row = database.newRecord(BOOKING);
        row.setId(id);
        row.setCourt(trip.court().value());
        row.setAskedBy(trip.askedBy().value());
        row.setAskedOn(trip.askedOn());
        row.setPurpose(trip.purpose());
        row.setDestination(trip.destination());
        row.setPeople(trip.people());
        row.setStartsAt(trip.startsAt());
        row.setEndsAt(trip.endsAt());
        row.setBoundKind(bound == null ? null : bound.kind());
        row.setBoundId(bound == null ? null : bound.id());
        row.setState(trip.state().word());
        row.setCar(car == null ? null : car.value());
        row.setDriver(driver == null ? null : driver.value());
        row.setRoute(trip.route());
        row.setKmOut(trip.kmOut());
        row.setKmBack(trip.kmBack());
        row.setReason(trip.reason());
        row.setCause(trip.cause());
        row.setRevision(trip.revision());
        return row;
    }

    private static Trip read(BookingRecord row) {
        UUID car = row.getCar();
        UUID driver = row.getDriver();
        String bound = row.getBoundKind();
        return new Trip(
                new TripId(row.getId()),
                new CourtId(row.getCourt()),
                new PersonId(row.getAskedBy()),
                row.getAskedOn(),
                row.getPurpose(),
                row.getDestination(),
                row.getPeople(),
                row.getStartsAt(),
                row.getEndsAt(),
                bound == null ? null : new SubjectRef(bound, row.getBoundId()),
                TripState.of(row.getState()),
                car == null ? null : new CarId(car),
                driver == null ? null : new PersonId(driver),
                row.getRoute(),
                row.getKmOut(),
                row.getKmBack(),
                row.getReason(),
                row.getCause(),
                row.getRevision());
    }
}
