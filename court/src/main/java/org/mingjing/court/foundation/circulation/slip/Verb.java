package org.mingjing.court.foundation.circulation.slip;

import org.mingjing.kernel.Term;

/** 办理动作 What can be done to a slip; docs/circulation.md tells what each does. */
@Term("办理动作")
public enum Verb {
    /** 提交 */
    SUBMIT,
    /** 同意 */
    AGREE,
    /** 不同意 */
    REFUSE,
    /** 退回 */
    RETURN,
    /** 撤回 */
    WITHDRAW,
    /** 收回 */
    TAKE_BACK,
    /** 转办 */
    HAND_ON,
    /** 委派 */
    DELEGATE,
    /** 前加签 */
    ADD_BEFORE,
    /** 后加签 */
    ADD_AFTER,
    /** 减签 */
    REMOVE,
    /** 抄送 */
    COPY,
    /** 催办 */
    REMIND,
    /** 阅知 */
    READ,
    /** 作废 */
    CANCEL,
    /** 过期 */
    EXPIRE
}
