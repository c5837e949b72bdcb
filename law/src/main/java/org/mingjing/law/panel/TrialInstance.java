package org.mingjing.law.panel;

import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;

/** 审级程序 By the rules of which instance a panel is made up; a retrial follows those of the decision it reopens (民诉法 41). */
@Term("审级程序")
public enum TrialInstance {
    /** 第一审 */
    FIRST,
    /** 第二审 */
    SECOND;

    /**
     * As the procedure tells it.
     *
     * @param number 案号; in trial supervision only a case of retrial 再 may be tried by the rules of the first instance
     */
    public static TrialInstance of(Procedure procedure, String number) {
        return switch (procedure) {
            case SECOND_INSTANCE, DEATH_PENALTY_REVIEW -> SECOND;
            case TRIAL_SUPERVISION -> number.contains("再") ? FIRST : SECOND;
            default -> FIRST;
        };
    }
}
