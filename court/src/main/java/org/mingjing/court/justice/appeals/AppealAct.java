package org.mingjing.court.justice.appeals;

import java.util.Locale;
import org.mingjing.kernel.Term;

/** 上诉办理 What is done with an appeal, and which court does it. */
@Term("上诉办理")
public enum AppealAct {
    /** 移交原审法院 */
    HAND_DOWN(true),
    /** 上诉状副本已送达 */
    COPY(false),
    /** 收到答辩状 */
    ANSWER(false),
    /** 答辩状副本已送达 */
    ANSWER_COPY(false),
    /** 上诉费逾期未交：按自动撤回上诉处理 */
    FEE_UNPAID(false),
    /** 报送案卷 */
    SEND(false),
    /** 收到案卷 */
    RECEIVE_FILE(true),
    /** 通知补齐 */
    TELL_GAP(true),
    /** 补齐材料 */
    FILL_GAP(false),
    /** 二审立案 */
    FILE(true),
    /** 立案前撤回上诉 */
    WITHDRAW(false),
    /** 原审法官已阅结果 */
    READ(false),
    /** 发回重审立案 */
    REFILE(false);

    private final boolean above;

    AppealAct(boolean above) {
        this.above = above;
    }

    /** Whether the upper court does it. */
    public boolean above() {
        return above;
    }

    /** As it stands in addresses and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
