package org.mingjing.court.office.seals;

import static org.mingjing.court.office.seals.tables.Tables.SEAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.stamp.ElectronicSeal;
import org.mingjing.court.office.seals.tables.tables.records.SealRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 印章簿 Called inside CourtBoundary. */
@Repository
public class Seals {

    private final DSLContext database;

    Seals(DSLContext database) {
        this.database = database;
    }

    public Optional<Seal> find(SealId id) {
        return database.selectFrom(SEAL).where(SEAL.ID.eq(id.value())).fetchOptional(Seals::of);
    }

    Optional<Seal> findToChange(SealId id) {
        return database.selectFrom(SEAL)
                .where(SEAL.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(Seals::of);
    }

    /** The court's own first, those out of use last. */
    public List<Seal> all(CourtId court) {
        return database.selectFrom(SEAL)
                .where(SEAL.COURT.eq(court.value()))
                .orderBy(SEAL.STOPPED_ON.isNotNull(), SEAL.KIND, SEAL.CODE)
                .fetch(Seals::of);
    }

    List<Seal> usable(CourtId court, LocalDate day) {
        return all(court).stream().filter(one -> one.usable(day)).toList();
    }

    boolean coded(CourtId court, String code) {
        return database.fetchExists(SEAL, SEAL.COURT.eq(court.value()), SEAL.CODE.eq(code));
    }

    void insert(Seal seal, PersonId by) {
        DivisionId division = seal.division();
        PersonId deputy = seal.deputy();
        database.insertInto(SEAL)
                .set(SEAL.ID, seal.id().value())
                .set(SEAL.COURT, seal.court().value())
                .set(SEAL.KIND, division == null ? "court" : "division")
                .set(SEAL.DIVISION, division == null ? null : division.value())
                .set(SEAL.NAME, seal.name())
                .set(SEAL.CODE, seal.code())
                .set(SEAL.KEEPER, seal.keeper().value())
                .set(SEAL.DEPUTY, deputy == null ? null : deputy.value())
                .set(SEAL.VALID_FROM, seal.from())
                .set(SEAL.VALID_UNTIL, seal.until())
                .set(SEAL.PROVIDER, seal.provider())
                .set(SEAL.STRUCTURE, seal.structure().encoded())
                .set(SEAL.MADE_ON, seal.madeOn())
                .set(SEAL.MADE_BY, by.value())
                .execute();
    }

    void stop(Seal seal, LocalDate on, String why) {
        database.update(SEAL)
                .set(SEAL.STOPPED_ON, on)
                .set(SEAL.STOPPED_WHY, why)
                .set(SEAL.REVISION, seal.revision() + 1)
                .where(SEAL.ID.eq(seal.id().value()))
                .execute();
    }

    private static Seal of(SealRecord row) {
        return new Seal(
                new SealId(row.getId()),
                new CourtId(row.getCourt()),
                row.getDivision() == null ? null : new DivisionId(row.getDivision()),
                row.getName(),
                row.getCode(),
                new PersonId(row.getKeeper()),
                person(row.getDeputy()),
                row.getValidFrom(),
                row.getValidUntil(),
                row.getProvider(),
                ElectronicSeal.read(row.getStructure()),
                row.getMadeOn(),
                row.getStoppedOn() == null ? null : new Seal.Stopped(row.getStoppedOn(), row.getStoppedWhy()),
                row.getRevision());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
