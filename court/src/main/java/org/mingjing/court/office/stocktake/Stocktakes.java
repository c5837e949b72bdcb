package org.mingjing.court.office.stocktake;

import static org.mingjing.court.office.stocktake.tables.Tables.COURT;
import static org.mingjing.court.office.stocktake.tables.Tables.FIGURE;
import static org.mingjing.court.office.stocktake.tables.Tables.SHEET;
import static org.mingjing.court.office.stocktake.tables.Tables.TOLD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 盘点簿 Every version of every sheet. Called inside CourtBoundary. */
@Repository
public class Stocktakes {

    private final DSLContext database;

    Stocktakes(DSLContext database) {
        this.database = database;
    }

    /** 启用之日 Null: the court does not take stock. */
    public @Nullable LocalDate since(CourtId court) {
        return database.select(COURT.SINCE)
                .from(COURT)
                .where(COURT.COURT_.eq(court.value()))
                .fetchOne(COURT.SINCE);
    }

    /** 启用的法院 In scope, with the day since when. */
    Map<CourtId, LocalDate> begun() {
        return database.selectFrom(COURT).fetchMap(row -> new CourtId(row.getCourt()), row -> row.getSince());
    }

    /** False when it had begun before. */
    public boolean begin(CourtId court, LocalDate since) {
        return database.insertInto(COURT)
                        .set(COURT.COURT_, court.value())
                        .set(COURT.SINCE, since)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** All versions, the first one first. */
    public List<StocktakeSheet> versions(DivisionId division, LocalDate day) {
        return fetch(SHEET.DIVISION.eq(division.value()).and(SHEET.DAY.eq(day)));
    }

    /** 当日各部门 The last version of each division that completed the day. */
    public Map<DivisionId, StocktakeSheet> latest(CourtId court, LocalDate day) {
        Map<DivisionId, StocktakeSheet> found = new HashMap<>();
        fetch(SHEET.COURT.eq(court.value()).and(SHEET.DAY.eq(day))).forEach(one -> found.put(one.division(), one));
        return found;
    }

    /** 首次填报 The first versions of a court between two days, both counted; without their figures. */
    public List<StocktakeSheet> firsts(CourtId court, LocalDate from, LocalDate to) {
        return database.selectFrom(SHEET)
                .where(SHEET.COURT.eq(court.value()))
                .and(SHEET.DAY.between(from, to))
                .and(SHEET.NO.eq(1))
                .fetch(row -> StocktakeRows.sheet(row, Map.of()));
    }

    /** False when somebody else completed this version meanwhile. */
    boolean add(StocktakeSheet sheet) {
        boolean first = database.insertInto(SHEET)
                        .set(StocktakeRows.row(sheet))
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (first) {
            database.batchInsert(StocktakeRows.figures(sheet)).execute();
        }
        return first;
    }

    /** Many at once, e.g. of a court whose days are known. */
    public void addAll(List<StocktakeSheet> sheets) {
        database.batchInsert(sheets.stream().map(StocktakeRows::row).toList()).execute();
        database.batchInsert(sheets.stream()
                        .flatMap(one -> StocktakeRows.figures(one).stream())
                        .toList())
                .execute();
    }

    /** 已催 True when it was not said before. */
    boolean tell(CourtId court, DivisionId division, LocalDate day) {
        return database.insertInto(TOLD)
                        .set(TOLD.COURT, court.value())
                        .set(TOLD.DIVISION, division.value())
                        .set(TOLD.DAY, day)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** 催而未报 The days of a division that were told and are missing still, held against whoever completes one of them. */
    List<LocalDate> owedToChange(DivisionId division) {
        Condition missing = TOLD.DIVISION
                .eq(division.value())
                .andNotExists(DSL.selectOne()
                        .from(SHEET)
                        .where(SHEET.DIVISION.eq(TOLD.DIVISION))
                        .and(SHEET.DAY.eq(TOLD.DAY)));
        database.select(TOLD.DAY)
                .from(TOLD)
                .where(missing)
                .orderBy(TOLD.DAY)
                .forUpdate()
                .of(TOLD)
                .execute();
        // read again: a sheet may have come while the rows were waited for
        return database.select(TOLD.DAY).from(TOLD).where(missing).fetch(TOLD.DAY);
    }

    /** 不再催 What was not told before is not told any more; whoever tells it at this moment comes first. */
    void hold(CourtId court, DivisionId division, LocalDate day) {
        database.insertInto(TOLD)
                .set(TOLD.COURT, court.value())
                .set(TOLD.DIVISION, division.value())
                .set(TOLD.DAY, day)
                .onConflict(TOLD.DIVISION, TOLD.DAY)
                .doUpdate()
                .set(TOLD.COURT, court.value())
                .execute();
    }

    private List<StocktakeSheet> fetch(Condition which) {
        var rows = database.selectFrom(SHEET)
                .where(which)
                .orderBy(SHEET.DIVISION, SHEET.DAY, SHEET.NO)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<List<Object>, Map<String, Integer>> figures = new HashMap<>();
        database.selectFrom(FIGURE)
                .where(DSL.row(FIGURE.DIVISION, FIGURE.DAY)
                        .in(rows.stream()
                                .map(row -> DSL.row(row.getDivision(), row.getDay()))
                                .distinct()
                                .toList()))
                .forEach(row -> figures.computeIfAbsent(
                                List.of(row.getDivision(), row.getDay(), row.getNo()), key -> new HashMap<>())
                        .put(row.getKind(), row.getCount()));
        return rows.stream()
                .map(row -> StocktakeRows.sheet(
                        row, figures.getOrDefault(List.of(row.getDivision(), row.getDay(), row.getNo()), Map.of())))
                .toList();
    }
}
