package org.mingjing.court.office.vehicles;

import static org.mingjing.court.office.vehicles.tables.Tables.OUTAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 停用簿 Called inside CourtBoundary. */
@Repository
public class Outages {

    private final DSLContext database;

    Outages(DSLContext database) {
        this.database = database;
    }

    /** The latest first. */
    public List<Outage> of(CarId car) {
        return fetch(OUTAGE.CAR.eq(car.value()));
    }

    /** Of all cars of the court, those of these days; the end null: for ever. */
    public List<Outage> between(CourtId court, LocalDate first, @Nullable LocalDate end) {
        return fetch(OUTAGE.COURT
                        .eq(court.value())
                        .and(OUTAGE.UNTIL_DAY.isNull().or(OUTAGE.UNTIL_DAY.ge(first)))
                        .and(end == null ? DSL.noCondition() : OUTAGE.FROM_DAY.le(end)))
                .stream()
                .filter(one -> one.meets(first, end))
                .toList();
    }

    Optional<Outage> find(CourtId court, UUID id) {
        return fetch(OUTAGE.ID.eq(id).and(OUTAGE.COURT.eq(court.value()))).stream()
                .findFirst();
    }

    /** 停用 As another register brings it, too. */
    public void add(CourtId court, Outage one, PersonId by) {
        database.insertInto(OUTAGE)
                .set(OUTAGE.ID, one.id())
                .set(OUTAGE.COURT, court.value())
                .set(OUTAGE.CAR, one.car().value())
                .set(OUTAGE.FROM_DAY, one.from())
                .set(OUTAGE.UNTIL_DAY, one.until())
                .set(OUTAGE.REASON, one.reason().word())
                .set(OUTAGE.NOTE, one.note())
                .set(OUTAGE.BACK_ON, one.backOn())
                .set(OUTAGE.RECORDED_BY, by.value())
                .execute();
    }

    void back(UUID id, LocalDate on) {
        database.update(OUTAGE).set(OUTAGE.BACK_ON, on).where(OUTAGE.ID.eq(id)).execute();
    }

    private List<Outage> fetch(Condition which) {
        return database.selectFrom(OUTAGE)
                .where(which)
                .orderBy(OUTAGE.FROM_DAY.desc(), OUTAGE.ID)
                .fetch(row -> new Outage(
                        row.getId(),
                        new CarId(row.getCar()),
                        row.getFromDay(),
                        row.getUntilDay(),
                        Outage.OutageReason.of(row.getReason()),
                        row.getNote(),
                        row.getBackOn()));
    }
}
