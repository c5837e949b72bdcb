package org.mingjing.law.deliberation;

import org.mingjing.kernel.Term;

/** 评议事项类别 What a question is about; one that cannot be told apart is one of fact (陪审员法解释 9). */
@Term("评议事项类别")
public enum QuestionKind {
    /** 事实认定 */
    FACT,
    /** 法律适用 */
    LAW,
    /** 裁判结果 */
    RESULT
}
