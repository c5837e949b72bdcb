package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.interpretation;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/** 多项诉讼请求 Several claims in one complaint: those about property are added and set the standard, others count as one (民诉解释 201). */
@Term("多项诉讼请求")
public final class JoinedClaims {

    public static final Citation CITATION = interpretation("201");

    private JoinedClaims() {}

    /**
     * What the whole complaint is charged as. Divorce, personality rights, labour and administrative cases have a standard of their own
     * and do not come here.
     *
     * @throws IllegalArgumentException when nothing is claimed
     */
    public static FeeFacts charged(List<ClaimedRelief> claims, LocalDate acceptedOn) {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a complaint claims something");
        }
        if (claims.stream().noneMatch(ClaimedRelief::aboutProperty)) {
            return FeeFacts.of(FeeKind.OTHER_NON_PROPERTY, null, acceptedOn);
        }
        Money sum = claims.stream().map(ClaimedRelief::amount).reduce(Money.ZERO, Money::plus);
        return FeeFacts.of(FeeKind.PROPERTY, sum, acceptedOn);
    }
}
