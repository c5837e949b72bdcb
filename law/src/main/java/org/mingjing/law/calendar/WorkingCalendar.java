package org.mingjing.law.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.mingjing.kernel.Term;

/**
 * 工作日历 Which days are working days. A make-up working day named by a notice is looked up before the weekday
 * (民诉法 85; 国务院办公厅 notices). A year without a published notice follows the statutory holidays and the weekend, and every
 * date it touches is provisional.
 *
 * <p>Immutable; all look-ups are one array access. Covers 2000-01-01 to 2099-12-31.
 */
@Term("工作日历")
public final class WorkingCalendar {

    private static final int FIRST = (int) LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2099, 12, 31).toEpochDay();

    private final List<HolidayNotice> notices;
    private final List<CalendarDay> localDays;
    private final CalendarVersion version;
    private final BitSet provisionalYears = new BitSet();
    private final BitSet working = new BitSet(LAST - FIRST + 1);
    private final int[] next = new int[LAST - FIRST + 1];
    private final int[] previous = new int[LAST - FIRST + 1];

    private WorkingCalendar(List<HolidayNotice> notices, List<CalendarDay> localDays) {
        this.notices = List.copyOf(notices);
        this.localDays = List.copyOf(localDays);
        this.version = versionOf(this.notices, this.localDays);
        Set<Integer> published = new HashSet<>();
        notices.forEach(notice -> published.add(notice.year()));
        for (int year = 2000; year <= 2099; year++) {
            provisionalYears.set(year, !published.contains(year));
        }
        fillWeek();
        provisionalYears.stream().forEach(year -> StatutoryHolidays.of(year).forEach(day -> mark(day, false)));
        notices.forEach(notice -> notice.days().forEach(day -> mark(day.date(), !day.off())));
        localDays.forEach(day -> mark(day.date(), !day.off()));
        fillNeighbours();
    }

    /** A calendar of these notices; where two name the same day, the later in the list counts. */
    public static WorkingCalendar of(List<HolidayNotice> notices) {
        return new WorkingCalendar(notices, List.of());
    }

    /** The same calendar with days that hold for one court only, e.g. local festivals; they override the notices. */
    public WorkingCalendar withLocal(List<CalendarDay> days) {
        List<CalendarDay> all = new ArrayList<>(localDays);
        all.addAll(days);
        return new WorkingCalendar(notices, all);
    }

    public boolean isWorkingDay(LocalDate day) {
        return working.get(index(day.toEpochDay()));
    }

    /** The day itself when it is a working day, else the first working day after it. */
    public LocalDate rollForward(LocalDate day) {
        return LocalDate.ofEpochDay(rollForward((int) day.toEpochDay()));
    }

    /** {@link #rollForward(LocalDate)} on days counted from 1970-01-01, for whole dockets at once. */
    public int rollForward(int epochDay) {
        return next[index(epochDay)];
    }

    /** The day itself when it is a working day, else the last working day before it. */
    public LocalDate rollBack(LocalDate day) {
        return LocalDate.ofEpochDay(rollBack((int) day.toEpochDay()));
    }

    /** {@link #rollBack(LocalDate)} on days counted from 1970-01-01. */
    public int rollBack(int epochDay) {
        return previous[index(epochDay)];
    }

    /** The n-th working day after a day that is not counted itself; the day itself when n is zero. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int at = (int) day.toEpochDay();
        for (int i = 0; i < count; i++) {
            at = next[index(at + 1)];
        }
        return LocalDate.ofEpochDay(at);
    }

    /** True when the year of the day has no published notice yet. */
    public boolean isProvisional(LocalDate day) {
        return provisionalYears.get(day.getYear());
    }

    public CalendarVersion version() {
        return version;
    }

    public List<HolidayNotice> notices() {
        return notices;
    }

    public List<CalendarDay> localDays() {
        return localDays;
    }

    private void fillWeek() {
        for (int day = FIRST; day <= LAST; day++) {
            int weekday = Math.floorMod(day + 3, 7); // 1970-01-01 was a Thursday; 0 is Monday
            working.set(day - FIRST, weekday < 5);
        }
    }

    private void mark(LocalDate day, boolean isWorking) {
        working.set(index(day.toEpochDay()), isWorking);
    }

    private void fillNeighbours() {
        int last = LAST;
        for (int i = next.length - 1; i >= 0; i--) {
            last = working.get(i) ? FIRST + i : last;
            next[i] = last;
        }
        last = FIRST;
        for (int i = 0; i < previous.length; i++) {
            last = working.get(i) ? FIRST + i : last;
            previous[i] = last;
        }
    }

    private static int index(long epochDay) {
        if (epochDay < FIRST || epochDay > LAST) {
            throw new DateTimeOutOfCalendar(LocalDate.ofEpochDay(epochDay));
        }
        return (int) epochDay - FIRST;
    }

    private static CalendarVersion versionOf(List<HolidayNotice> notices, List<CalendarDay> local) {
        CRC32 sum = new CRC32();
        for (HolidayNotice notice : notices) {
            sum.update((notice.id() + notice.days()).getBytes(UTF_8));
        }
        sum.update(local.toString().getBytes(UTF_8));
        String last = notices.isEmpty() ? "none" : notices.getLast().id();
        return new CalendarVersion("%s-%08x".formatted(last, sum.getValue()));
    }
}
