package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.springframework.stereotype.Component;

/** 庭审限表 The open main clocks of a court, division by division, by how near their end is. Nobody is ranked. */
@Component
public class LimitsSheet {

    private final DSLContext database;

    LimitsSheet(DSLContext database) {
        this.database = database;
    }

    /** 每庭一行 One line a division; null is the line of cases not yet given to one. */
    public List<Line> of(CourtId court, @Nullable DivisionId only, LocalDate today) {
        Condition which = CLOCK.COURT.eq(court.value())
                .and(CLOCK.MAIN)
                .and(CLOCK.STATE.in(ClockMark.RUNNING.word(), ClockMark.STOPPED.word()));
        if (only != null) {
            which = which.and(CLOCK.DIVISION.eq(only.value()));
        }
        Map<Nearness, Condition> groups = new LinkedHashMap<>();
        for (Nearness nearness : Nearness.values()) {
            LocalDate from = nearness.from(today);
            LocalDate to = nearness.to(today);
            groups.put(
                    nearness,
                    (from == null ? DSL.noCondition() : CLOCK.DUE_ON.ge(from))
                            .and(to == null ? DSL.noCondition() : CLOCK.DUE_ON.le(to)));
        }
        return database.select(
                        CLOCK.DIVISION,
                        count().filterWhere(groups.get(Nearness.LONG_OVERDUE)),
                        count().filterWhere(groups.get(Nearness.OVERDUE)),
                        count().filterWhere(groups.get(Nearness.NEARING)),
                        count().filterWhere(groups.get(Nearness.AHEAD)),
                        count().filterWhere(CLOCK.STATE.eq(ClockMark.STOPPED.word())),
                        count().filterWhere(CLOCK.PROVISIONAL),
                        count())
                .from(CLOCK)
                .where(which)
                .groupBy(CLOCK.DIVISION)
                .fetch(row -> new Line(
                        division(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }

    private static @Nullable DivisionId division(@Nullable UUID id) {
        return id == null ? null : new DivisionId(id);
    }

    /**
     * 审限表的一行
     *
     * @param stopped of them, how many stand still for an exclusion
     * @param provisional of them, how many end in a year whose holidays are not published
     */
    @Term("审限表")
    public record Line(
            @Nullable DivisionId division,
            int longOverdue,
            int overdue,
            int nearing,
            int ahead,
            int stopped,
            int provisional,
            int open) {}
}
