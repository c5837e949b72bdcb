package org.mingjing.law.appeal;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Phrase;

/** 二审结果 How the upper court ends an appeal. */
@Term("二审结果")
public enum AppealOutcome {
    /** 驳回上诉，维持原判 */
    UPHELD("177(1)", "236(1)", "89(1)", "affirmed"),
    /** 改判、撤销、变更 */
    CHANGED("177(2)", "236(2)", "89(2)", "reversed"),
    /** 发回重审 */
    REMANDED("177(3)", "236(3)", "89(3)", "remanded"),
    /** 准许撤回上诉 */
    WITHDRAWN("180", "244", "101", "withdrawal"),
    /** 按自动撤回上诉处理 */
    DEEMED_WITHDRAWN("180", "244", "101", "deemed-withdrawal"),
    /** 调解 */
    MEDIATED("179", "244", "101", "mediation");

    private final String civil;
    private final String criminal;
    private final String administrative;
    private final String conclusion;

    AppealOutcome(String civil, String criminal, String administrative, String conclusion) {
        this.civil = civil;
        this.criminal = criminal;
        this.administrative = administrative;
        this.conclusion = conclusion;
    }

    public Citation citation(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", criminal);
            case ADMINISTRATIVE -> Citation.of("行诉法", administrative);
            default -> Citation.of("民诉法", civil);
        };
    }

    /** 结案方式 under which the second instance ends. */
    public String conclusion() {
        return conclusion;
    }

    /** Whether what the first court decided stands. */
    public boolean firstStands() {
        return this == UPHELD || this == WITHDRAWN || this == DEEMED_WITHDRAWN;
    }

    /** 重审 by another panel of the first court (民诉法 41; 刑诉法 239; 行诉解释 109). */
    public boolean triedAgain() {
        return this == REMANDED;
    }

    public Phrase phrase() {
        return Phrase.of("appeal.outcome." + name());
    }
}
