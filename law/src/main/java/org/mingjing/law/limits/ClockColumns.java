package org.mingjing.law.limits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockEvent.Exclusion;

/**
 * 审限列 Many clocks side by side in arrays, to reckon all due dates of a court at once: when a holiday notice comes, or a day has
 * passed. The dates are those of {@link ClockReckoner}; there is no ledger. Immutable; ranges may be reckoned in parallel.
 *
 * <p>Days are counted from 1970-01-01. Each reckoning runs the whole arithmetic of months, exclusions and roll-over again.
 */
@Term("审限列")
public final class ClockColumns {

    /** Stands where the law sets no date or the facts are refused. */
    public static final int NO_DUE = Integer.MIN_VALUE;

    private static final LocalDate END_OF_CALENDAR = LocalDate.of(2099, 12, 31);
    private static final int FIRST_YEAR = 1990;
    private static final int[] MONTH_START = monthStarts();

    private static final byte STAY = 0;
    private static final byte FORWARD = 1;
    private static final byte BACK = 2;
    private static final byte BY_LEDGER = 3;
    private static final byte NONE = 4;

    private final List<ClockFacts> facts;
    private final byte[] mode;
    private final int[] origin; // day counting starts after
    private final int[] month; // index of the month the lengthened limit ends in
    private final int[] dayOfMonth;
    private final int[] days;
    private final int[] firstInterval; // one more than there are rows
    private final int[] from;
    private final int[] to; // the end; of an open exclusion minus its latest possible end

    private ClockColumns(List<ClockFacts> facts) {
        this.facts = List.copyOf(facts);
        int rows = facts.size();
        mode = new byte[rows];
        origin = new int[rows];
        month = new int[rows];
        dayOfMonth = new int[rows];
        days = new int[rows];
        firstInterval = new int[rows + 1];
        Intervals intervals = new Intervals();
        for (int row = 0; row < rows; row++) {
            fill(row, this.facts.get(row), intervals);
            firstInterval[row + 1] = intervals.size;
        }
        from = Arrays.copyOf(intervals.from, intervals.size);
        to = Arrays.copyOf(intervals.to, intervals.size);
    }

    /**
     * Puts clocks into columns.
     *
     * @throws IllegalArgumentException when one names a limit that does not exist
     */
    public static ClockColumns of(List<ClockFacts> facts) {
        return new ClockColumns(facts);
    }

    public int size() {
        return mode.length;
    }

    /** Every due date, row by row; {@link #NO_DUE} where there is none. */
    public int[] dues(WorkingCalendar calendar, LocalDate asOf) {
        int[] due = new int[size()];
        dues(calendar, asOf, due, 0, size());
        return due;
    }

    /** Fills the due dates of rows {@code first} up to, not including, {@code last}. */
    public void dues(WorkingCalendar calendar, LocalDate asOf, int[] due, int first, int last) {
        int today = (int) asOf.toEpochDay();
        for (int row = first; row < last; row++) {
            due[row] = switch (mode[row]) {
                case FORWARD -> calendar.rollForward(end(row, today));
                case STAY -> end(row, today);
                case BACK -> calendar.rollBack(end(row, today));
                case BY_LEDGER -> oneByOne(row, calendar, asOf);
                default -> NO_DUE;
            };
        }
    }

    private int end(int row, int today) {
        int start = MONTH_START[month[row]];
        int length = MONTH_START[month[row] + 1] - start;
        return start + Math.min(dayOfMonth[row], length) - 1 + days[row] + excluded(row, today);
    }

    private int excluded(int row, int today) {
        int excluded = 0;
        int reached = origin[row];
        for (int i = firstInterval[row]; i < firstInterval[row + 1]; i++) {
            int end = to[i] < 0 ? Math.min(-to[i], today) : to[i];
            int begin = Math.max(from[i], reached);
            if (end > begin) {
                excluded += end - begin;
                reached = end;
            }
        }
        return excluded;
    }

    private int oneByOne(int row, WorkingCalendar calendar, LocalDate asOf) {
        return ClockReckoner.due(facts.get(row), calendar, asOf)
                .map(due -> (int) due.toEpochDay())
                .orElse(NO_DUE);
    }

    private void fill(int row, ClockFacts clock, Intervals intervals) {
        ClockCourse course = ClockCourse.replay(clock, clock.start());
        if (course.refused() != null || !course.last().limit().isCounted()) {
            mode[row] = course.refused() != null && isOpen(clock) ? BY_LEDGER : NONE;
            return;
        }
        TimeLimit limit = course.last().limit();
        Span base = limit.baseOn(course.countedFrom()).value();
        if (base.workingDays() > 0 || restartsOpen(course)) {
            mode[row] = BY_LEDGER;
            return;
        }
        boolean back = limit.kind() == LimitKind.BACKWARD;
        Span length = back ? base : base.plus(course.extension());
        int sign = back ? -1 : 1;
        LocalDate start = course.countedFrom();
        mode[row] = clock.custody() ? STAY : back ? BACK : FORWARD;
        origin[row] = (int) start.toEpochDay();
        month[row] = (start.getYear() - FIRST_YEAR) * 12 + start.getMonthValue() - 1 + sign * length.months();
        dayOfMonth[row] = start.getDayOfMonth();
        days[row] = sign * length.calendarDays();
        course.pauses().forEach(exclusion -> intervals.add(exclusion, start));
    }

    private static boolean isOpen(ClockFacts clock) {
        return clock.events().stream()
                .anyMatch(event -> event instanceof Exclusion exclusion && exclusion.to() == null);
    }

    private static boolean restartsOpen(ClockCourse course) {
        return course.stages().stream()
                .map(ClockCourse.Stage::openedBy)
                .anyMatch(
                        turn -> turn != null && turn.event() instanceof Exclusion exclusion && exclusion.to() == null);
    }

    private static int[] monthStarts() {
        int[] starts = new int[(2110 - FIRST_YEAR) * 12];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(i).toEpochDay();
        }
        return starts;
    }

    /** Grows while rows are read. */
    private static final class Intervals {
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int size;

        void add(Exclusion exclusion, LocalDate origin) {
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
            }
            LocalDate begin = exclusion.from();
            LocalDate end = exclusion.to();
            LocalDate latest = exclusion.ground().capped(begin, end == null ? END_OF_CALENDAR : end);
            if (latest.isAfter(origin)) {
                from[size] = (int) begin.toEpochDay();
                to[size] = (int) (end == null ? -latest.toEpochDay() : latest.toEpochDay());
                size++;
            }
        }
    }
}
