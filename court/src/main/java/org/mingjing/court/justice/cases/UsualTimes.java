package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.springframework.stereotype.Component;

/** 通常用时 How long cases of a court under one procedure took that were concluded within a year. Called inside CourtBoundary. */
@Component
public class UsualTimes {

    /** Fewer tell nothing usual. */
    private static final int FEWEST = 10;

    private final DSLContext database;

    UsualTimes(DSLContext database) {
        this.database = database;
    }

    /**
     * 通常用时
     *
     * @param cases how many it is drawn from
     * @param half days within which half of them were concluded
     * @param most days within which eight in ten were
     */
    @Term("通常用时")
    public record UsualTime(int cases, int half, int most) {}

    /** @return empty where too few were concluded to tell */
    public Optional<UsualTime> of(CourtId court, Procedure procedure, LocalDate today) {
        var days = DSL.field("{0} - {1}", Integer.class, COURT_CASE.CONCLUDED_ON, COURT_CASE.FILED_ON);
        var half = DSL.percentileDisc(0.5).withinGroupOrderBy(days);
        var most = DSL.percentileDisc(0.8).withinGroupOrderBy(days);
        var found = database.select(DSL.count(), half, most)
                .from(COURT_CASE)
                .where(COURT_CASE.COURT.eq(court.value()))
                .and(COURT_CASE.PROCEDURE.eq(procedure.name()))
                .and(COURT_CASE.FILED_ON.isNotNull())
                .and(COURT_CASE.CONCLUDED_ON.between(today.minusYears(1), today))
                .fetchSingle();
        return found.value1() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new UsualTime(found.value1(), found.get(half, Integer.class), found.get(most, Integer.class)));
    }
}
