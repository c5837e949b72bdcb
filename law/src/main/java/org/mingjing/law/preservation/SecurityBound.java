package org.mingjing.law.preservation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 担保数额的幅度 How much security an application needs.
 *
 * @param mandatory without security it is dismissed (民诉法 104)
 * @param least less only in special circumstances, with reasons; null: no figure in the law
 * @param most the court may not ask for more; null: no figure in the law
 */
@Term("担保数额的幅度")
public record SecurityBound(
        boolean mandatory, @Nullable Money least, @Nullable Money most, Citation citation) {

    private static final BigDecimal THIRTY_PERCENT = new BigDecimal("0.3");
    private static final Citation PROPERTY = Citation.of("财产保全规定", "5");
    private static final Citation CONDUCT = Citation.of("民诉解释", "152");
    private static final Citation EVIDENCE = Citation.of("民诉解释", "98");
    private static final Citation BEFORE_SUIT = Citation.of("民诉法", "104");

    /**
     * The bounds for what is asked.
     *
     * @param amount asked to be preserved, or the worth of the contested thing; null where there is none
     */
    public static SecurityBound of(PreservationKind kind, PreservationStage stage, @Nullable Money amount) {
        boolean before = stage == PreservationStage.PRE_SUIT;
        return switch (kind) {
            case PROPERTY ->
                before
                        ? new SecurityBound(true, amount, null, PROPERTY)
                        : new SecurityBound(
                                false,
                                null,
                                amount == null ? null : amount.share(THIRTY_PERCENT, RoundingMode.DOWN),
                                PROPERTY);
            case CONDUCT -> new SecurityBound(before, null, null, before ? BEFORE_SUIT : CONDUCT);
            case EVIDENCE -> new SecurityBound(before, null, null, before ? BEFORE_SUIT : EVIDENCE);
        };
    }
}
