package org.mingjing.court.justice.limits;

import static org.mingjing.court.justice.limits.tables.Tables.CLOCK;
import static org.mingjing.court.justice.limits.tables.Tables.REMINDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.events.ClockNearing;
import org.mingjing.court.justice.limits.events.ClocksNearing;
import org.mingjing.court.justice.limits.tables.tables.records.ReminderRecord;
import org.mingjing.kernel.CourtId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审限提醒 Before a limit ends the court reminds (审限规定 21): each level once for each due date, then once when it has passed. */
@Component
class Reminders {

    /** Days before the due date, nearest first; the law asks for a reminder, the steps are the court's own. */
    private static final int[] LEVELS = {0, 3, 5, 7, 10, 15, 30};

    private static final int OVERDUE = -1;

    private final DSLContext database;
    private final ApplicationEventPublisher events;

    Reminders(DSLContext database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Raises what is due today; answers how many. Called again on the same day it raises nothing. */
    int raise(LocalDate today) {
        List<ClockNearing> raised = new ArrayList<>();
        database.select(CLOCK.ID, CLOCK.COURT, CLOCK.CASE_ID, CLOCK.DUE_ON)
                .from(CLOCK)
                .where(CLOCK.STATE.in(ClockMark.OPEN))
                .and(CLOCK.MAIN)
                .and(CLOCK.DUE_ON.le(today.plusDays(LEVELS[LEVELS.length - 1])))
                .andNotExists(DSL.selectOne()
                        .from(REMINDER)
                        .where(REMINDER.CLOCK.eq(CLOCK.ID))
                        .and(REMINDER.DUE_ON.eq(CLOCK.DUE_ON))
                        .and(REMINDER.LEVEL.le(levelOn(today))))
                .forEach(row -> raised.add(new ClockNearing(
                        new ClockId(row.value1()),
                        new CourtId(row.value2()),
                        new CaseId(row.value3()),
                        row.value4(),
                        level(today, row.value4()))));
        if (!raised.isEmpty()) {
            ManyRows.insert(
                    database, raised.stream().map(one -> row(one, today)).toList());
            events.publishEvent(new ClocksNearing(today, raised));
        }
        return raised.size();
    }

    private static ReminderRecord row(ClockNearing raised, LocalDate today) {
        ReminderRecord row = new ReminderRecord();
        row.setClock(raised.clock().value());
        row.setCourt(raised.court().value());
        row.setDueOn(raised.dueOn());
        row.setLevel((short) raised.level());
        row.setRaisedOn(today);
        return row;
    }

    /** The level reached with this many days left. */
    static int level(LocalDate today, LocalDate dueOn) {
        long left = dueOn.toEpochDay() - today.toEpochDay();
        for (int level : LEVELS) {
            if (left >= 0 && left <= level) {
                return level;
            }
        }
        return OVERDUE;
    }

    /** The same as {@link #level} in the database's words. */
    private static Field<Short> levelOn(LocalDate today) {
        var left = DSL.field("({0} - {1})", Integer.class, CLOCK.DUE_ON, DSL.val(today));
        var level = DSL.case_().when(left.lt(0), (short) OVERDUE);
        for (int each : LEVELS) {
            level = level.when(left.le(each), (short) each);
        }
        return level.else_((short) 30);
    }
}
