package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;
import static org.mingjing.court.justice.limits.tables.Tables.RECKONING;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.calendar.Notices;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.springframework.stereotype.Component;

/** 日历已移动的日期 What an applied notice has moved, out of the reckonings kept. Called inside CourtBoundary. */
@Component
public class CalendarMoves {

    private static final String CALENDAR = "calendar";

    private final DSLContext database;
    private final Notices notices;
    private final CourtCalendars calendars;

    CalendarMoves(DSLContext database, Notices notices, CourtCalendars calendars) {
        this.database = database;
        this.notices = notices;
        this.calendars = calendars;
    }

    /** The dates moved since the notice was applied and before the next one was; empty while it is not applied. */
    public Moves of(CalendarNotice notice, int most) {
        OffsetDateTime since = notice.decidedAt();
        if (since == null || notice.state() != CalendarNotice.State.APPLIED) {
            return new Moves(0, List.of(), 0);
        }
        var before = RECKONING.as("before");
        Condition moved = RECKONING
                .CAUSE
                .eq(CALENDAR)
                .and(RECKONING.RECKONED_AT.ge(since))
                .and(RECKONING.DUE_ON.ne(before.DUE_ON));
        CourtId local = notice.court();
        moved = local == null ? moved : moved.and(RECKONING.COURT.eq(local.value()));
        OffsetDateTime until = nextApplied(since);
        Condition which = until == null ? moved : moved.and(RECKONING.RECKONED_AT.lt(until));
        var joined = RECKONING
                .join(before)
                .on(before.CLOCK.eq(RECKONING.CLOCK))
                .and(before.REVISION.eq(RECKONING.REVISION.minus(1)))
                .join(CLOCK)
                .on(CLOCK.ID.eq(RECKONING.CLOCK));
        int all = database.fetchCount(database.selectOne().from(joined).where(which));
        List<DateMove> first = database.select(
                        CLOCK.ID, CLOCK.CASE_ID, CLOCK.COURT, CLOCK.LIMIT_ID, before.DUE_ON, RECKONING.DUE_ON)
                .from(joined)
                .where(which)
                .orderBy(RECKONING.DUE_ON, CLOCK.ID)
                .limit(most)
                .fetch(row -> new DateMove(
                        new ClockId(row.value1()),
                        new CaseId(row.value2()),
                        new CourtId(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        null));
        return new Moves(all, first, waiting(local));
    }

    /** Open clocks that still show what another calendar said. */
    private int waiting(@Nullable CourtId local) {
        var count = DSL.count();
        return database
                .select(CLOCK.COURT, CLOCK.CALENDAR_VERSION, count)
                .from(CLOCK)
                .where(CLOCK.STATE.in(ClockMark.OPEN))
                .and(local == null ? DSL.noCondition() : CLOCK.COURT.eq(local.value()))
                .groupBy(CLOCK.COURT, CLOCK.CALENDAR_VERSION)
                .fetch()
                .stream()
                .filter(row -> !row.value2()
                        .equals(calendars
                                .of(new CourtId(row.value1()))
                                .version()
                                .id()))
                .mapToInt(Record3::value3)
                .sum();
    }

    private @Nullable OffsetDateTime nextApplied(OffsetDateTime since) {
        return notices.all().stream()
                .filter(other -> other.state() == CalendarNotice.State.APPLIED)
                .map(CalendarNotice::decidedAt)
                .filter(at -> at != null && at.isAfter(since))
                .min(OffsetDateTime::compareTo)
                .orElse(null);
    }

    /**
     * 已移动 How many dates moved, and the first of them.
     *
     * @param waiting open clocks not yet held against the calendar in force
     */
    @Term("已移动的日期")
    public record Moves(int all, List<DateMove> first, int waiting) {}
}
