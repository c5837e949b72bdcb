package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 未止审限 The open trial clocks, for whoever looks over many cases at once. Called inside CourtBoundary. */
@Component
public class OpenClocks {

    private final DSLContext database;
    private final Clocks clocks;

    OpenClocks(DSLContext database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
    }

    /** 暂停计算 Those of the court that stand still because an exclusion runs. */
    public List<LiveClock> stopped(CourtId court) {
        return clocks.select(CLOCK.COURT.eq(court.value()).and(stopped()));
    }

    /** The same of these cases. */
    public List<LiveClock> stopped(Set<CaseId> cases) {
        return clocks.select(CLOCK.CASE_ID
                .eq(DSL.any(cases.stream().map(CaseId::value).toArray(UUID[]::new)))
                .and(stopped()));
    }

    /** The trial clocks themselves, to be told apart from those of single steps. */
    public Set<ClockId> ofTrials(CourtId court) {
        return trials(CLOCK.COURT.eq(court.value()));
    }

    /** The same of one case. */
    public Set<ClockId> ofTrials(CaseId id) {
        return trials(CLOCK.CASE_ID.eq(id.value()));
    }

    private Set<ClockId> trials(Condition which) {
        return database.select(CLOCK.ID)
                .from(CLOCK)
                .where(which)
                .and(CLOCK.MAIN)
                .and(CLOCK.STATE.in(ClockMark.OPEN))
                .fetchSet(row -> new ClockId(row.value1()));
    }

    private static Condition stopped() {
        return CLOCK.STATE.eq(ClockMark.STOPPED.word()).and(CLOCK.MAIN);
    }
}
