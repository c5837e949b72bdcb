package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.interpretation;
import static org.mingjing.law.fees.FeeMeasures.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/** 结案时的案件受理费 What the end of a case makes of its acceptance fee, before anybody bears it. */
@Term("结案时的案件受理费")
public enum FeeEnd {
    /** 裁判结案 */
    DECIDED(null, null, "judgment", "ruling", "affirmed", "reversed", "other"),
    /** 调解结案 */
    MEDIATED(Halving.MEDIATED, null, "mediation"),
    /** 申请撤诉获准; the prosecution's leave is not meant */
    WITHDRAWN(Halving.WITHDRAWN, null, "withdrawal"),
    /** 按撤诉处理 the measures halve only what was withdrawn on application (15) */
    DEEMED_WITHDRAWN(null, null, "deemed-withdrawal"),
    /** 不予受理、驳回起诉 */
    REJECTED(null, RefundGround.REJECTED),
    /** 发回重审 */
    REMANDED(null, RefundGround.REMANDED, "remanded"),
    /** 涉嫌犯罪移送 */
    SUSPECTED_CRIME(null, RefundGround.SUSPECTED_CRIME),
    /** 转为普通程序后未补交 */
    SUPPLEMENT_UNPAID(null, RefundGround.SUPPLEMENT_UNPAID),
    /** 终结诉讼 */
    TERMINATED(null, RefundGround.TERMINATED),
    /** 移送管辖 */
    MOVED(null, RefundGround.JURISDICTION_MOVED, "transfer");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final @Nullable Halving halving;
    private final @Nullable RefundGround ground;
    private final String conclusions;

    FeeEnd(@Nullable Halving halving, @Nullable RefundGround ground, String... conclusions) {
        this.halving = halving;
        this.ground = ground;
        this.conclusions = " " + String.join(" ", conclusions) + " ";
    }

    /** The one that goes with a manner of conclusion; a ruling may also be one of dismissal, which a person says. */
    public static Optional<FeeEnd> of(String conclusion) {
        return List.of(values()).stream()
                .filter(one -> one.conclusions.contains(" " + conclusion + " "))
                .findFirst();
    }

    public Phrase phrase() {
        return Phrase.of("fees.end." + name());
    }

    /** 随案移交 What was advanced goes with the file to the court that receives the case: here it is neither borne nor given back (办法 24). */
    public boolean handsOver() {
        return ground == RefundGround.JURISDICTION_MOVED;
    }

    /**
     * The fee that is left to be borne.
     *
     * @param charged what was charged in all for the case
     * @param paid what was paid of it
     * @param halved whether it was halved already: it is halved once only (民诉解释 206)
     */
    public FeeAtEnd reckon(Money charged, Money paid, boolean halved) {
        Ledger.Writer steps = Ledger.writer();
        if (handsOver()) {
            steps.step("fees.end.handedOver", null, measures("24"), phrase(), paid.toString());
            return new FeeAtEnd(Money.ZERO, steps.ledger());
        }
        if (halving != null) {
            if (halved) {
                steps.step("fees.halved.once", null, interpretation("206"), halving.phrase());
                return new FeeAtEnd(charged, steps.ledger());
            }
            Money half = charged.share(HALF, RoundingMode.HALF_UP);
            steps.step("fees.halved", null, halving.citation(), halving.phrase(), half.toString());
            return new FeeAtEnd(half, steps.ledger());
        }
        if (ground == null) {
            steps.step("fees.end.kept", null, measures("53"), phrase(), charged.toString());
            return new FeeAtEnd(charged, steps.ledger());
        }
        FeeBalance back = Refunds.of(ground, paid);
        return new FeeAtEnd(
                ground.share() == RefundGround.Share.NOTHING ? charged : paid.minus(back.refund()), back.ledger());
    }

    /** 结案时的费用 with its reasons. */
    @Term("结案时的费用")
    public record FeeAtEnd(Money fee, Ledger ledger) {}
}
