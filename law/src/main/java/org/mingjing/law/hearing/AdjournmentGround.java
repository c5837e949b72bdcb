package org.mingjing.law.hearing;

import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Phrase;

/** 延期开庭事由 Why a hearing may be put off; each law has its own list. */
@Term("延期开庭事由")
public enum AdjournmentGround {
    /** 必须到庭的人有正当理由没有到庭 */
    ABSENCE,
    /** 临时申请回避 */
    RECUSAL,
    /** 通知新的证人、调取新的证据、重新鉴定、勘验 */
    EVIDENCE,
    /** 检察人员建议补充侦查 */
    INVESTIGATION,
    /** 其他应当延期的情形: in civil cases only force majeure or an accident */
    OTHER;

    public Phrase phrase() {
        return Phrase.of("hearing.ground." + name());
    }

    /** Where it stands for such cases; empty where the law has no such ground. */
    public Optional<Citation> citation(CaseCategory category) {
        return switch (category) {
            case CIVIL -> listed("民诉法", "149");
            case ADMINISTRATIVE -> listed("行诉解释", "72");
            case CRIMINAL -> criminal();
            default -> Optional.empty();
        };
    }

    private Optional<Citation> listed(String instrument, String article) {
        return switch (this) {
            case ABSENCE -> Optional.of(Citation.of(instrument, article + "(1)"));
            case RECUSAL -> Optional.of(Citation.of(instrument, article + "(2)"));
            case EVIDENCE -> Optional.of(Citation.of(instrument, article + "(3)"));
            case INVESTIGATION -> Optional.empty();
            case OTHER -> Optional.of(Citation.of(instrument, article + "(4)"));
        };
    }

    private Optional<Citation> criminal() {
        return switch (this) {
            case EVIDENCE -> Optional.of(Citation.of("刑诉法", "204(1)"));
            case INVESTIGATION -> Optional.of(Citation.of("刑诉法", "204(2)"));
            case RECUSAL -> Optional.of(Citation.of("刑诉法", "204(3)"));
            case ABSENCE, OTHER -> Optional.empty();
        };
    }
}
