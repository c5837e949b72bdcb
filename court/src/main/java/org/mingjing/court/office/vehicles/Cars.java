package org.mingjing.court.office.vehicles;

import static org.mingjing.court.office.vehicles.tables.Tables.CAR;
import static org.mingjing.court.office.vehicles.tables.Tables.COST;
import static org.mingjing.court.office.vehicles.tables.Tables.DRIVER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.vehicles.tables.tables.records.CarRecord;
import org.mingjing.court.office.vehicles.tables.tables.records.CostRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.springframework.stereotype.Repository;

/** 车辆台账 Cars, drivers and costs. Called inside CourtBoundary. */
@Repository
public class Cars {

    private final DSLContext database;

    Cars(DSLContext database) {
        this.database = database;
    }

    /** In the order in which they were entered. */
    public List<Car> of(CourtId court) {
        return database.selectFrom(CAR)
                .where(CAR.COURT.eq(court.value()))
                .orderBy(CAR.POSITION)
                .fetch(Cars::read);
    }

    /** Of every court that the boundary lets through. */
    List<Car> everywhere() {
        return database.selectFrom(CAR).orderBy(CAR.COURT, CAR.POSITION).fetch(Cars::read);
    }

    private static Car read(CarRecord row) {
        return new Car(
                new CarId(row.getId()),
                new CourtId(row.getCourt()),
                row.getPlate(),
                row.getModel(),
                row.getSeats(),
                row.getSince(),
                row.getInspectionBy(),
                row.getInsuredUntil(),
                row.getRevision());
    }

    public Optional<Car> find(CourtId court, CarId id) {
        return of(court).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** 驾驶员 Those who drive now, with the numbers at which they are reached. */
    public Map<PersonId, String> drivers(CourtId court) {
        Map<PersonId, String> all = new LinkedHashMap<>();
        database.selectFrom(DRIVER)
                .where(DRIVER.COURT.eq(court.value()))
                .and(DRIVER.GONE_ON.isNull())
                .orderBy(DRIVER.PERSON)
                .forEach(row -> all.put(new PersonId(row.getPerson()), row.getPhone()));
        return all;
    }

    /** 购置 As another register brings them. */
    public void add(List<Car> cars, CourtId court, Map<PersonId, String> drivers) {
        cars.forEach(this::add);
        drivers.forEach((person, phone) -> drives(court, person, phone));
    }

    void add(Car one) {
        CarRecord row = row(one);
        row.setId(one.id().value());
        row.setCourt(one.court().value());
        row.setRevision(0);
        database.insertInto(CAR).set(row).execute();
    }

    /** False when somebody changed it meanwhile. */
    boolean update(Car one) {
        CarRecord row = row(one);
        row.setRevision(one.revision() + 1);
        return database.update(CAR)
                        .set(row)
                        .where(CAR.ID.eq(one.id().value()))
                        .and(CAR.COURT.eq(one.court().value()))
                        .and(CAR.REVISION.eq(one.revision()))
                        .execute()
                > 0;
    }

    private static CarRecord row(Car one) {
        CarRecord row = new CarRecord();
        row.setPlate(one.plate());
        row.setModel(one.model());
        row.setSeats(one.seats());
        row.setSince(one.since());
        row.setInspectionBy(one.inspectionBy());
        row.setInsuredUntil(one.insuredUntil());
        return row;
    }

    /** Whoever drove before drives again. */
    void drives(CourtId court, PersonId person, String phone) {
        database.insertInto(DRIVER)
                .set(DRIVER.PERSON, person.value())
                .set(DRIVER.COURT, court.value())
                .set(DRIVER.PHONE, phone)
                .onConflict(DRIVER.PERSON)
                .doUpdate()
                .set(DRIVER.PHONE, phone)
                .setNull(DRIVER.GONE_ON)
                .execute();
    }

    void dismiss(CourtId court, PersonId person, LocalDate on) {
        database.update(DRIVER)
                .set(DRIVER.GONE_ON, on)
                .where(DRIVER.PERSON.eq(person.value()))
                .and(DRIVER.COURT.eq(court.value()))
                .execute();
    }

    public void addCosts(CourtId court, List<Cost> costs) {
        database.batchInsert(costs.stream()
                        .map(one -> {
                            TripId trip = one.trip();
                            CostRecord row = database.newRecord(COST);
                            row.setId(UUID.randomUUID());
                            row.setCourt(court.value());
                            row.setCar(one.car().value());
                            row.setBooking(trip == null ? null : trip.value());
                            row.setDay(one.day());
                            row.setKind(one.kind().word());
                            row.setFen(one.amount().fen());
                            row.setNote(one.note());
                            row.setRecordedBy(one.recordedBy().value());
                            return row;
                        })
                        .toList())
                .execute();
    }

    /** 费用 From one day to another, both counted, in the order of days. */
    public List<Cost> costs(CourtId court, LocalDate from, LocalDate to) {
        return database.selectFrom(COST)
                .where(COST.COURT.eq(court.value()))
                .and(COST.DAY.between(from, to))
                .orderBy(COST.DAY, COST.ID)
                .fetch(row -> new Cost(
                        new CarId(row.getCar()),
                        row.getBooking() == null ? null : new TripId(row.getBooking()),
                        row.getDay(),
                        Cost.CostKind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        Money.ofFen(row.getFen()),
                        row.getNote(),
                        new PersonId(row.getRecordedBy())));
    }
}
