package org.mingjing.law.panel;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 不得参审事由 Why somebody may not sit on the panel of a case. */
@Term("不得参审事由")
public enum SeatBar {
    /** 已经决定回避 */
    RECUSED,
    /** 参与过本案其他程序的审判，包括发回重审、再审前的程序 */
    EARLIER_PROCEDURE,
    /** 不是法官 */
    NOT_A_JUDGE,
    /** 以人民调解员身份先行调解过本案 */
    MEDIATED_BEFORE,
    /** 年度参审数量已达上限 */
    YEARLY_CAP,
    /** 任期届满或者已免职 */
    NOT_IN_OFFICE;

    /** Where it stands. */
    public Citation citation(CaseCategory category) {
        return switch (this) {
            case RECUSED -> RecusalRules.grounds(category);
            case EARLIER_PROCEDURE ->
                switch (category) {
                    case CRIMINAL -> Citation.of("刑诉解释", "29");
                    case CIVIL -> Citation.of("民诉解释", "45");
                    default -> Citation.of("回避规定", "3");
                };
            case NOT_A_JUDGE -> Citation.of("法院组织法", "30");
            case MEDIATED_BEFORE -> Citation.of("陪审员法解释", "6");
            case YEARLY_CAP -> Citation.of("陪审员法", "24");
            case NOT_IN_OFFICE -> Citation.of("陪审员法", "13");
        };
    }
}
