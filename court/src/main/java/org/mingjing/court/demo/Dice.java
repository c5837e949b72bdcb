package org.mingjing.court.demo;

import java.util.List;
import java.util.SplittableRandom;

/** 骰子 Chance that falls the same way again for the same seed. */
final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice of their own for each subject, so that one more case does not change all others. */
    static Dice of(long seed, String subject, long no) {
        return new Dice((seed * 31 + subject.hashCode()) * 1_000_003L + no);
    }

    boolean chance(double perCent) {
        return random.nextDouble() * 100 < perCent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    double share() {
        return random.nextDouble();
    }

    long bits() {
        return random.nextLong();
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Days as court work takes them: most near the median, a few much longer (log-normal). */
    int around(double median, double spread, int least) {
        return Math.max(least, (int) StrictMath.round(median * StrictMath.exp(spread * random.nextGaussian())));
    }
}
