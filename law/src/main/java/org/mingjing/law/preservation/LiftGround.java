package org.mingjing.law.preservation;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 解除保全的事由 Why a measure ends before its time. */
@Term("解除保全的事由")
public enum LiftGround {
    /** 被申请人提供担保 in disputes about property */
    COUNTER_SECURITY("民诉法", "107"),
    /** 申请人撤回保全申请 */
    WITHDRAWN("民诉解释", "166"),
    /** 保全错误 */
    MISTAKEN("民诉解释", "166"),
    /** 起诉或者诉讼请求被生效裁判驳回 */
    DISMISSED("民诉解释", "166"),
    /** 诉前保全后三十日内不起诉 */
    NO_SUIT("民诉法", "104"),
    /** 拒不追加担保 */
    NO_MORE_SECURITY("财产保全规定", "5"),
    /** 超标的额 */
    EXCESSIVE("查扣冻规定", "19"),
    /** 其他应当解除的情形 */
    OTHER("民诉解释", "166");

    private final String instrument;
    private final String article;

    LiftGround(String instrument, String article) {
        this.instrument = instrument;
        this.article = article;
    }

    public Citation citation() {
        return Citation.of(instrument, article);
    }

    /** 须经申请保全人同意 A contested thing is set free only with the consent of whoever asked (财产保全规定 22). */
    public boolean needsConsent(boolean contested) {
        return this == COUNTER_SECURITY && contested;
    }

    public Phrase phrase() {
        return Phrase.of("preservation.lift." + name());
    }
}
