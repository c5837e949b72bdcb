package org.mingjing.law.assignment;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trial.AccessToCases;
import org.mingjing.law.trial.Assignment;
import org.mingjing.law.trial.TrialTeams;

/** 不参加分案的原因 Why somebody is not among those a case may be drawn for. */
@Term("不参加分案的原因")
public enum ExclusionReason {
    /** 不是履行审判职责的法官 */
    NOT_A_JUDGE,
    /** 所在部门不审理此类案件 */
    NOT_THIS_FIELD,
    /** 应当回避 */
    RECUSED,
    /** 参与过本案其他程序的审判 */
    EARLIER_PROCEDURE,
    /** 请假 */
    AWAY,
    /** 暂停分案 */
    PAUSED,
    /** 已达院庭长办案比例 */
    QUOTA_REACHED;

    /** Where it stands, for a case of this category. */
    public Citation citation(CaseCategory category) {
        return switch (this) {
            case NOT_A_JUDGE -> TrialTeams.JUDGES_TRY;
            case RECUSED ->
                switch (category) {
                    case CRIMINAL -> AccessToCases.RECUSAL_CRIMINAL;
                    case ADMINISTRATIVE -> AccessToCases.RECUSAL_ADMINISTRATIVE;
                    default -> AccessToCases.RECUSAL_CIVIL;
                };
            case EARLIER_PROCEDURE ->
                switch (category) {
                    case CRIMINAL -> Citation.of("刑诉解释", "29");
                    case ADMINISTRATIVE -> Citation.of("行诉解释", "75");
                    default -> Citation.of("民诉解释", "45");
                };
            case NOT_THIS_FIELD, AWAY, PAUSED -> Assignment.RANDOM_FIRST;
            case QUOTA_REACHED -> LeaderShares.CITATION;
        };
    }

    public Phrase phrase() {
        return Phrase.of("draw.reason." + name());
    }
}
