package org.mingjing.law.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;

/** 结案方式 How a case ends. */
@Term("结案方式")
public enum ConclusionManner {
    /** 判决 */
    JUDGMENT,
    /** 裁定 */
    RULING,
    /** 调解 */
    MEDIATION,
    /** 准许撤诉 */
    WITHDRAWAL,
    /** 移送 */
    TRANSFER,
    /** 其他 */
    OTHER,
    /** 驳回上诉，维持原判 in second instance */
    AFFIRMED,
    /** 改判 in second instance */
    REVERSED,
    /** 发回重审 in second instance */
    REMANDED,
    /** 按撤诉处理; in second instance 按自动撤回上诉处理 */
    DEEMED_WITHDRAWAL;

    private static final List<ConclusionManner> FIRST =
            List.of(JUDGMENT, RULING, MEDIATION, WITHDRAWAL, DEEMED_WITHDRAWAL, TRANSFER, OTHER);
    private static final List<ConclusionManner> SECOND =
            List.of(AFFIRMED, REVERSED, REMANDED, MEDIATION, WITHDRAWAL, DEEMED_WITHDRAWAL, TRANSFER, OTHER);

    /** How a case of that procedure may end; in second instance the outcome returns to the first court (民诉法 177). */
    public static List<ConclusionManner> under(Procedure procedure) {
        return procedure == Procedure.SECOND_INSTANCE ? SECOND : FIRST;
    }

    /** 判决 Whether it is pronounced, and by a panel deliberated before. */
    public boolean judged() {
        return this == JUDGMENT || this == AFFIRMED || this == REVERSED;
    }

    /** As it stands in the register and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConclusionManner> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
