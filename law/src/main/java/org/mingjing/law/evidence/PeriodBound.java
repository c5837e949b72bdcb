package org.mingjing.law.evidence;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;

/**
 * 举证期限的幅度 How many days the period may have.
 *
 * @param least null: no lower bound
 * @param most null: no upper bound
 * @param usually 一般 the upper bound may be passed with a reason
 */
@Term("举证期限的幅度")
public record PeriodBound(@Nullable Integer least, @Nullable Integer most, boolean usually, Citation citation) {

    private static final Citation PERIODS = Citation.of("民诉解释", "99");
    private static final Citation SUMMARY = Citation.of("民诉解释", "266");
    private static final Citation SMALL = Citation.of("民诉解释", "275");
    private static final int FIFTEEN = 15;
    private static final int TEN = 10;
    private static final int SEVEN = 7;

    /** What the law leaves open for a period in this procedure; agreed periods know no lower bound, renewed ones none at all. */
    public static PeriodBound of(Procedure procedure, PeriodWay way) {
        if (way == PeriodWay.AGAIN) {
            return new PeriodBound(null, null, false, PERIODS);
        }
        boolean set = way == PeriodWay.SET;
        return switch (procedure) {
            case SUMMARY -> new PeriodBound(null, FIFTEEN, false, SUMMARY);
            case SMALL_CLAIMS -> new PeriodBound(null, SEVEN, true, SMALL);
            case ORDINARY -> new PeriodBound(set ? FIFTEEN : null, null, false, PERIODS);
            case SECOND_INSTANCE -> new PeriodBound(set ? TEN : null, null, false, PERIODS);
            default -> new PeriodBound(null, null, false, PERIODS);
        };
    }

    /** Whether so many days are allowed; beyond what is usual only with a reason. */
    public boolean allows(int days, boolean reasoned) {
        return days > 0 && (least == null || days >= least) && (most == null || days <= most || (usually && reasoned));
    }
}
