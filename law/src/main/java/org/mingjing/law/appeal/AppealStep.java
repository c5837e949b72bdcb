package org.mingjing.law.appeal;

import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 上诉流程 The steps of an appeal, in order; each has its own last day and its own people. */
@Term("上诉流程")
public enum AppealStep {
    /** 二审法院把直接收到的上诉状移交原审法院 */
    HAND_DOWN(true),
    /** 向对方当事人送达上诉状副本 */
    COPY(false),
    /** 对方当事人答辩 */
    ANSWER(false),
    /** 向上诉人送达答辩状副本 */
    ANSWER_COPY(false),
    /** 报送全部案卷和证据 */
    TRANSFER(false),
    /** 二审法院通知补齐材料 */
    GAP_NOTICE(true),
    /** 原审法院补齐材料 */
    GAP_FILL(false),
    /** 二审立案 */
    FILING(true);

    private final boolean above;

    AppealStep(boolean above) {
        this.above = above;
    }

    /** Whether the upper court owes it. */
    public boolean above() {
        return above;
    }

    /** Whether the party owes it and the court only waits. */
    public boolean awaited() {
        return this == ANSWER;
    }

    public Phrase phrase() {
        return Phrase.of("appeal.step." + name());
    }
}
