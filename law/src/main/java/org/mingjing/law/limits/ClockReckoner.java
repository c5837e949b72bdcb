package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.limits.Reckoning.NoLimit;
import org.mingjing.law.trace.RuleSet;

/**
 * 审限计算 The due date of a clock, as a pure function of its facts, the calendar and the day of reckoning:
 * roll(start + base + extensions + excluded days). Months end on the corresponding day (民法典 202); extensions lengthen the base
 * from the start before any days are added; the end moves to the first working day (民诉法 85) unless the accused is in custody
 * (刑诉法 105).
 */
public final class ClockReckoner {

    private ClockReckoner() {}

    /**
     * Reckons one clock with its ledger.
     *
     * @param asOf an exclusion that has not ended is counted up to this day
     * @throws IllegalArgumentException when the facts name a limit that does not exist
     */
    public static Reckoning reckon(ClockFacts facts, WorkingCalendar calendar, LocalDate asOf) {
        ClockCourse course = ClockCourse.replay(facts, asOf);
        if (course.refused() != null) {
            return course.refused();
        }
        ClockLedger ledger = new ClockLedger(course, facts.custody(), calendar);
        if (!course.last().limit().isCounted()) {
            return new NoLimit(course.last().limit().id(), ledger.unlimited(), RuleSet.CURRENT);
        }
        return due(course, ledger, facts, calendar);
    }

    /**
     * 节点期限 A single step counted forward from one day, e.g. NODE-PANEL: nothing excludes days from it, nothing lengthens it.
     *
     * @throws IllegalArgumentException when there is no such limit
     */
    public static Due step(String limit, LocalDate from, WorkingCalendar calendar) {
        return (Due) reckon(ClockFacts.of(limit, from), calendar, from);
    }

    /** The due date alone; empty when the law sets none or the facts are refused. */
    public static Optional<LocalDate> due(ClockFacts facts, WorkingCalendar calendar, LocalDate asOf) {
        ClockCourse course = ClockCourse.replay(facts, asOf);
        if (course.refused() != null || !course.last().limit().isCounted()) {
            return Optional.empty();
        }
        LocalDate end = end(course, calendar);
        return Optional.of(facts.custody() ? end : rolled(course.last().limit(), end, calendar));
    }

    private static Due due(ClockCourse course, ClockLedger ledger, ClockFacts facts, WorkingCalendar calendar) {
        LocalDate end = end(course, calendar);
        LocalDate due = facts.custody() ? end : rolled(course.last().limit(), end, calendar);
        RequestTiming timing = timing(course, due);
        LocalDate applyBy = timing == null || timing.applyDays() == null ? null : due.minusDays(timing.applyDays());
        LocalDate decideBy = timing == null || timing.decideDays() == null ? null : due.minusDays(timing.decideDays());
        boolean provisional = !facts.custody() && (calendar.isProvisional(end) || calendar.isProvisional(due));
        return new Due(
                due,
                end,
                course.excludedDays(),
                course.extension(),
                course.last().limit().id(),
                course.countedFrom(),
                applyBy,
                decideBy,
                course.running(),
                provisional,
                ledger.counted(end, due, provisional, timing, applyBy, decideBy),
                calendar.version(),
                RuleSet.CURRENT);
    }

    /** The last day before it is moved to a working day. */
    static LocalDate end(ClockCourse course, WorkingCalendar calendar) {
        return lengthened(course, course.extension(), calendar).plusDays(course.excludedDays());
    }

    /** Start plus base plus extensions, before excluded days. */
    static LocalDate lengthened(ClockCourse course, Span extension, WorkingCalendar calendar) {
        TimeLimit limit = course.last().limit();
        Span base = limit.baseOn(course.countedFrom()).value();
        if (limit.kind() == LimitKind.BACKWARD) {
            return base.before(course.countedFrom());
        }
        return base.plus(inUnitsOf(base, extension)).after(course.countedFrom(), calendar);
    }

    static LocalDate rolled(TimeLimit limit, LocalDate end, WorkingCalendar calendar) {
        return limit.kind() == LimitKind.BACKWARD ? calendar.rollBack(end) : calendar.rollForward(end);
    }

    /** Days added to a limit counted in working days are working days. */
    static Span inUnitsOf(Span base, Span extension) {
        return base.workingDays() > 0
                ? new Span(extension.months(), 0, extension.hours(), extension.workingDays() + extension.days())
                : extension;
    }

    private static @Nullable RequestTiming timing(ClockCourse course, LocalDate due) {
        return course.last()
                .limit()
                .ladder()
                .nextRequest(course.extension())
                .map(timing -> timing.on(due).value())
                .orElse(null);
    }
}
