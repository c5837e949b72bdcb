package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.MEASURES;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 不交纳诉讼费用的案件 What the law does not charge for at all. */
@Term("不交纳诉讼费用的案件")
public enum FreeCase {
    /** 特别程序 */
    SPECIAL_PROCEDURE(FeeCharge.ACCEPTANCE, MEASURES, "8(1)"),
    /** 裁定不予受理、驳回起诉、驳回上诉 */
    REJECTED(FeeCharge.ACCEPTANCE, MEASURES, "8(2)"),
    /** 对不予受理、驳回起诉和管辖权异议裁定提起上诉 */
    APPEAL_AGAINST_RULING(FeeCharge.ACCEPTANCE, MEASURES, "8(3)"),
    /** 行政赔偿 */
    ADMINISTRATIVE_COMPENSATION(FeeCharge.ACCEPTANCE, MEASURES, "8(4)"),
    /** 行政机关申请强制执行 */
    APPLICATION_BY_AGENCY(FeeCharge.APPLICATION, "行政强制法", "60");

    private final FeeCharge charge;
    private final String instrument;
    private final String article;

    FreeCase(FeeCharge charge, String instrument, String article) {
        this.charge = charge;
        this.instrument = instrument;
        this.article = article;
    }

    /** The charge that falls away. */
    public FeeCharge charge() {
        return charge;
    }

    public Citation citation() {
        return Citation.of(instrument, article);
    }

    public Phrase phrase() {
        return Phrase.of("fees.free." + name());
    }
}
