package org.mingjing.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * 金额 An amount of renminbi.
 *
 * @param fen 分 whole hundredths of a yuan; may be negative
 */
@Term("金额")
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int FEN_PER_YUAN = 100;

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * So many yuan.
     *
     * @throws ArithmeticException when the amount is too large
     */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, FEN_PER_YUAN));
    }

    /**
     * So many yuan, with at most two decimals.
     *
     * @throws ArithmeticException when the amount has more decimals or is too large
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException on overflow, as in all arithmetic here
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /** A share of the amount, e.g. {@code 0.025} for 2.5 %, rounded to whole fen as told. */
    public Money share(BigDecimal rate, RoundingMode rounding) {
        return new Money(
                BigDecimal.valueOf(fen).multiply(rate).setScale(0, rounding).longValueExact());
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** In yuan with two decimals and grouped thousands, e.g. {@code 1,234.56}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.2f", yuan());
    }
}
