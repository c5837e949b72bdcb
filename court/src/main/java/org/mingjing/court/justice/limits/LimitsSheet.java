package org.mingjing.court.justice.limits;

import static org.jooq.impl.DSL.count;
import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.Term;
import org.springframework.stereotype.Component;

/** 庭审限表 The open main clocks of a court, division by division, by how near their end is. Nobody is ranked. */
@Component
public class LimitsSheet {

    private final DSLContext database;
    private final Clocks clocks;

    LimitsSheet(DSLContext database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /** 每庭一行 One line a division that has open clocks; null is the line of cases not yet given to one. */
    public List<Line> of(SheetScope scope, LocalDate today) {
        Map<SheetGroup, Field<Integer>> counts = new EnumMap<>(SheetGroup.class);
        List<SelectField<?>> fields = new ArrayList<>(List.of(CLOCK.DIVISION));
        for (SheetGroup group : SheetGroup.values()) {
            Field<Integer> field = count().filterWhere(group.condition(today)).as(group.word());
            counts.put(group, field);
            fields.add(field);
        }
        return database.select(fields)
                .from(CLOCK)
                .where(within(scope))
                .groupBy(CLOCK.DIVISION)
                .fetch(row -> {
                    Map<SheetGroup, Integer> figures = new EnumMap<>(SheetGroup.class);
                    counts.forEach((group, field) -> figures.put(group, Objects.requireNonNull(row.get(field))));
                    UUID division = row.get(CLOCK.DIVISION);
                    return new Line(division == null ? null : new DivisionId(division), figures);
                });
    }

    /** 临期和超期案件 The clocks of one group, first due first. */
    public List<LiveClock> clocks(SheetScope scope, SheetGroup group, LocalDate today, int most) {
        return clocks.firstDue(within(scope).and(group.condition(today)), most);
    }

    /** Of no division. */
    public List<LiveClock> clocksOfNoDivision(SheetScope scope, SheetGroup group, LocalDate today, int most) {
        return clocks.firstDue(within(scope).and(CLOCK.DIVISION.isNull()).and(group.condition(today)), most);
    }

    private static Condition within(SheetScope scope) {
        Condition open = CLOCK.COURT
                .eq(scope.court().value())
                .and(CLOCK.MAIN)
                .and(CLOCK.STATE.in(ClockMark.OPEN))
                .and(CLOCK.CASE_ID.ne(DSL.all(ids(scope.hidden()))));
        return scope.wholeCourt()
                ? open
                : open.and(CLOCK.DIVISION.eq(DSL.any(
                        scope.divisions().stream().map(DivisionId::value).toArray(UUID[]::new))));
    }

    private static UUID[] ids(Set<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    /** 审限表的一行 How many open clocks of a division stand in each group. */
    @Term("审限表")
    public record Line(@Nullable DivisionId division, Map<SheetGroup, Integer> figures) {

        public Line {
            figures = Map.copyOf(figures);
        }

        public int count(SheetGroup group) {
            return figures.getOrDefault(group, 0);
        }
    }
}
