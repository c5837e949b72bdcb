package org.mingjing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * 成对测量 Two ways of doing the same thing by turns, so that both meet the same machine at the same minute. Each pair gives a ratio;
 * the median of the ratios is the figure.
 */
public record Pairs(List<Pair> all) {

    /** One figure of each. */
    public record Pair(double one, double other) {
        public double ratio() {
            return one / other;
        }
    }

    /** 一次 Does it once and answers its figure: milliseconds, or how many a second. */
    @FunctionalInterface
    public interface Turn {
        double take() throws Exception;
    }

    public Pairs {
        all = List.copyOf(all);
    }

    /** Takes turns; who begins changes with every pair. The first {@code warm} pairs are thrown away. */
    public static Pairs of(int warm, int count, Turn one, Turn other) throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (int i = -warm; i < count; i++) {
            double first = Math.floorMod(i, 2) == 0 ? one.take() : other.take();
            Pair pair = Math.floorMod(i, 2) == 0 ? new Pair(first, other.take()) : new Pair(one.take(), first);
            if (i >= 0) {
                pairs.add(pair);
            }
        }
        return new Pairs(pairs);
    }

    /** A turn that answers the milliseconds it took. */
    public static Turn milliseconds(Task task) {
        return () -> {
            long start = System.nanoTime();
            task.run();
            return (System.nanoTime() - start) / 1e6;
        };
    }

    /** 一件事 */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    public double medianRatio() {
        return median(Pair::ratio);
    }

    public double medianOne() {
        return median(Pair::one);
    }

    public double medianOther() {
        return median(Pair::other);
    }

    private double median(ToDoubleFunction<Pair> of) {
        return middle(all.stream().mapToDouble(of).toArray());
    }

    /** The middle of some figures. */
    public static double middle(double[] figures) {
        double[] sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
