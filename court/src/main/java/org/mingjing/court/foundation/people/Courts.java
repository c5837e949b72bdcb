package org.mingjing.court.foundation.people;

import static org.mingjing.court.foundation.people.tables.Tables.COURT;
import static org.mingjing.court.foundation.people.tables.Tables.DIVISION;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.tables.tables.records.CourtRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 法院簿 The courts held here, which stands above which, and their divisions. */
@Component
public class Courts {

    private final DSLContext database;
    private final KeptNames<CourtId> courtNames = new KeptNames<>();
    private final KeptNames<DivisionId> divisionNames = new KeptNames<>();

    Courts(DSLContext database) {
        this.database = database;
    }

    public Optional<Court> find(CourtId court) {
        return database.selectFrom(COURT).where(COURT.CODE.eq(court.value())).fetchOptional(Courts::court);
    }

    /** All courts held here, higher ones first. */
    public List<Court> all() {
        return database.selectFrom(COURT).orderBy(COURT.LEVEL, COURT.CODE).fetch(Courts::court);
    }

    /** Names for lists; a court not known here is left out. */
    public Map<CourtId, String> names(Collection<CourtId> courts) {
        return courtNames.of(
                courts,
                missing -> database.select(COURT.CODE, COURT.NAME)
                        .from(COURT)
                        .where(COURT.CODE.eq(
                                DSL.any(missing.stream().map(CourtId::value).toArray(String[]::new))))
                        .fetchMap(row -> new CourtId(row.value1()), row -> row.value2()));
    }

    /** The court itself and all below it. */
    public Set<CourtId> below(CourtId court) {
        var tree = DSL.name("tree");
        var word = DSL.field(DSL.name("tree", "code"), String.class);
        var rows = database.withRecursive(tree, DSL.name("code"))
                .as(DSL.select(COURT.CODE)
                        .from(COURT)
                        .where(COURT.CODE.eq(court.value()))
                        .union(DSL.select(COURT.CODE)
                                .from(COURT)
                                .join(DSL.table(tree))
                                .on(COURT.PARENT.eq(word))))
                .select(word)
                .from(DSL.table(tree))
                .fetch(row -> new CourtId(row.value1()));
        Set<CourtId> found = new HashSet<>(rows);
        found.add(court);
        return found;
    }

    /** The divisions of a court in their order. */
    public List<Division> divisions(CourtId court) {
        return database.selectFrom(DIVISION)
                .where(DIVISION.COURT.eq(court.value()))
                .orderBy(DIVISION.POSITION, DIVISION.NAME)
                .fetch(row -> new Division(
                        new DivisionId(row.getId()),
                        new CourtId(row.getCourt()),
                        row.getName(),
                        DivisionKind.of(row.getKind())));
    }

    /** Names for lists; a division not known here is left out. */
    public Map<DivisionId, String> divisionNames(Collection<DivisionId> divisions) {
        return divisionNames.of(
                divisions,
                missing -> database.select(DIVISION.ID, DIVISION.NAME)
                        .from(DIVISION)
                        .where(DIVISION.ID.eq(
                                DSL.any(missing.stream().map(DivisionId::value).toArray(UUID[]::new))))
                        .fetchMap(row -> new DivisionId(row.value1()), row -> row.value2()));
    }

    private static Court court(CourtRecord row) {
        return new Court(
                new CourtId(row.getCode()),
                row.getName(),
                row.getLevel(),
                row.getParent() == null ? null : new CourtId(row.getParent()));
    }
}
