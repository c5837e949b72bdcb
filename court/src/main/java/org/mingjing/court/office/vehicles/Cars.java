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
                .fetch(row -> new Car(
                        new CarId(row.getId()),
                        new CourtId(row.getCourt()),
                        row.getPlate(),
                        row.getModel(),
                        row.getSeats(),
                        row.getInUse()));
    }

    public Optional<Car> find(CourtId court, CarId id) {
        return of(court).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** 驾驶员 With the numbers at which they are reached. */
    public Map<PersonId, String> drivers(CourtId court) {
        Map<PersonId, String> all = new LinkedHashMap<>();
        database.selectFrom(DRIVER)
                .where(DRIVER.COURT.eq(court.value()))
                .orderBy(DRIVER.PERSON)
                .forEach(row -> all.put(new PersonId(row.getPerson()), row.getPhone()));
        return all;
    }

    /** 购置 As another register brings them. */
    public void add(List<Car> cars, CourtId court, Map<PersonId, String> drivers) {
        cars.forEach(one -> database.insertInto(CAR)
                .set(CAR.ID, one.id().value())
                .set(CAR.COURT, one.court().value())
                .set(CAR.PLATE, one.plate())
                .set(CAR.MODEL, one.model())
                .set(CAR.SEATS, one.seats())
                .set(CAR.IN_USE, one.inUse())
                .execute());
        drivers.forEach((person, phone) -> database.insertInto(DRIVER)
                .set(DRIVER.PERSON, person.value())
                .set(DRIVER.COURT, court.value())
                .set(DRIVER.PHONE, phone)
                .execute());
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
