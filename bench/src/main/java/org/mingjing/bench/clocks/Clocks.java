package org.mingjing.bench.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.bench.Measurement;
import org.mingjing.bench.Pairs;
import org.mingjing.bench.Report;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockColumns;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;

/** 全院审限重算 152,000 clocks reckoned anew, as when a holiday notice comes, on two cores. */
public final class Clocks implements Measurement {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int CORES = 2;
    private static final int WARM = 5;
    private static final int PAIRS = 9;

    @Override
    public void run(Report report, List<String> arguments) throws Exception {
        WorkingCalendar calendar = PublishedHolidays.calendar();
        report.say("ours      ClockColumns.dues, %d threads; columns are made beforehand", CORES);
        report.say("opponent  one day at a time with a HashSet of holidays, %d threads", CORES);
        Pairs mixed = measure(
                report,
                "trial clock and three clocks of steps for each case",
                new LargestCourt(1, TODAY).docket(),
                calendar);
        Pairs trials =
                measure(report, "four trial clocks for each case", new LargestCourt(2, TODAY).trialsOnly(), calendar);
        report.say("");
        report.claim("milliseconds, all clocks, mixed docket", mixed.medianOther(), "< 50", mixed.medianOther() < 50);
        report.claim("times faster, mixed docket", mixed.medianRatio(), ">= 100", mixed.medianRatio() >= 100);
        report.claim("times faster, trial clocks", trials.medianRatio(), ">= 100", trials.medianRatio() >= 100);
    }

    private static Pairs measure(Report report, String title, List<ClockFacts> docket, WorkingCalendar calendar)
            throws Exception {
        long start = System.nanoTime();
        ClockColumns columns = ClockColumns.of(docket);
        report.say(
                "%n%s: %,d clocks, put into columns in %.0f ms",
                title, docket.size(), (System.nanoTime() - start) / 1e6);
        DayByDay loop = new DayByDay(calendar, 2024, 2030);
        int[] ours = new int[docket.size()];
        int[] theirs = new int[docket.size()];
        try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
            Pairs pairs = Pairs.of(
                    WARM,
                    PAIRS,
                    Pairs.milliseconds(() -> split(threads, theirs.length, (from, to) -> {
                        for (int i = from; i < to; i++) {
                            theirs[i] = (int) loop.due(docket.get(i), TODAY).toEpochDay();
                        }
                    })),
                    Pairs.milliseconds(() ->
                            split(threads, ours.length, (from, to) -> columns.dues(calendar, TODAY, ours, from, to))));
            report.pairs("day by day against columns", "ms", "days", "columns", pairs);
            same(report, docket, calendar, ours, theirs);
            return pairs;
        }
    }

    private static void same(
            Report report, List<ClockFacts> docket, WorkingCalendar calendar, int[] ours, int[] theirs) {
        int different = 0;
        for (int i = 0; i < ours.length; i++) {
            int reckoned = ClockReckoner.due(docket.get(i), calendar, TODAY)
                    .map(due -> (int) due.toEpochDay())
                    .orElse(ClockColumns.NO_DUE);
            if (ours[i] != theirs[i] || ours[i] != reckoned) {
                if (different++ < 3) {
                    report.say(
                            "  differs: %s columns %s loop %s",
                            docket.get(i), LocalDate.ofEpochDay(ours[i]), LocalDate.ofEpochDay(theirs[i]));
                }
            }
        }
        report.claim("clocks on which columns, loop and ledger differ", different, "0", different == 0);
    }

    /** 一段 */
    @FunctionalInterface
    private interface Part {
        void reckon(int from, int to);
    }

    private static void split(ExecutorService threads, int rows, Part part) throws Exception {
        List<Future<?>> parts = new ArrayList<>();
        for (int i = 0; i < CORES; i++) {
            int from = (int) ((long) rows * i / CORES);
            int to = (int) ((long) rows * (i + 1) / CORES);
            parts.add(threads.submit(() -> part.reckon(from, to)));
        }
        for (Future<?> one : parts) {
            one.get();
        }
    }
}
