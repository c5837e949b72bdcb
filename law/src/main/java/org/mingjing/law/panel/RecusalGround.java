package org.mingjing.law.panel;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 回避事由 Why somebody has to withdraw. */
@Term("回避事由")
public enum RecusalGround {
    /** 是当事人或者当事人、诉讼代理人的近亲属 */
    KIN,
    /** 本人或者近亲属与本案有利害关系 */
    INTEREST,
    /** 担任过本案的证人、鉴定人、辩护人、诉讼代理人、翻译人员 */
    OTHER_PART,
    /** 参与过本案其他程序的审判 */
    EARLIER_PROCEDURE,
    /** 接受请客送礼、违反规定会见等 */
    MISCONDUCT,
    /** 其他关系，可能影响公正审理 */
    OTHER_TIE;

    /** Where it stands. */
    public Citation citation(CaseCategory category) {
        if (this == EARLIER_PROCEDURE) {
            return SeatBar.EARLIER_PROCEDURE.citation(category);
        }
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", this == MISCONDUCT ? "30" : "29");
            case ADMINISTRATIVE -> Citation.of("行诉法", "55");
            default -> Citation.of("民诉法", "47");
        };
    }

    /** 证明材料 Whoever asks for this reason has to bring proof, in criminal cases (刑诉解释 33). */
    public boolean needsProof(CaseCategory category) {
        return this == MISCONDUCT && category == CaseCategory.CRIMINAL;
    }
}
