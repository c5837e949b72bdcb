package org.mingjing.law.preservation;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.Span;
import org.mingjing.law.trace.Phrase;

/** 保全措施 How it is preserved, and for how long at most (民诉解释 485, by 156 also in preservation). */
@Term("保全措施")
public enum MeasureKind {
    /** 冻结银行存款 */
    FREEZE_DEPOSITS(12),
    /** 查封动产 */
    SEAL_MOVABLES(24),
    /** 扣押动产 */
    DETAIN_MOVABLES(24),
    /** 查封不动产 */
    SEAL_REAL_ESTATE(36),
    /** 冻结其他财产权 shares, claims, patents and the like */
    FREEZE_RIGHTS(36),
    /** 责令作出一定行为 */
    ORDER_ACT(0),
    /** 禁止作出一定行为 */
    FORBID_ACT(0),
    /** 复制、录制、勘验固定证据 */
    FIX_EVIDENCE(0);

    private static final Citation LENGTHS = Citation.of("民诉解释", "485");

    private final int months;

    MeasureKind(int months) {
        this.months = months;
    }

    /** What an application of this kind can lead to. */
    public static List<MeasureKind> of(PreservationKind kind) {
        return switch (kind) {
            case PROPERTY -> List.of(FREEZE_DEPOSITS, SEAL_MOVABLES, DETAIN_MOVABLES, SEAL_REAL_ESTATE, FREEZE_RIGHTS);
            case CONDUCT -> List.of(ORDER_ACT, FORBID_ACT);
            case EVIDENCE -> List.of(FIX_EVIDENCE, SEAL_MOVABLES, DETAIN_MOVABLES);
        };
    }

    /** Whether it ends by itself after some time. */
    public boolean limited() {
        return months > 0;
    }

    /** How long at most; {@link Span#NONE} where the law sets no length. */
    public Span longest() {
        return Span.months(months);
    }

    /** Of its length, or where it is known to the law. */
    public Citation citation() {
        return switch (this) {
            case ORDER_ACT, FORBID_ACT -> Citation.of("民诉法", "103");
            case FIX_EVIDENCE -> Citation.of("证据规定", "27");
            default -> LENGTHS;
        };
    }

    public Phrase phrase() {
        return Phrase.of("preservation.measure." + name());
    }
}
