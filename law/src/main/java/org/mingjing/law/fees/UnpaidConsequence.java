package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.interpretation;
import static org.mingjing.law.fees.FeeMeasures.measures;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Phrase;

/**
 * 逾期未交的后果 What the law says of a fee that is not paid in its term. Nothing happens by itself: a judge rules on it.
 *
 * @param citation where it says so
 */
@Term("逾期未交的后果")
public record UnpaidConsequence(Kind kind, Citation citation) {

    /** 后果 */
    public enum Kind {
        /** 裁定按撤诉处理 */
        DEEMED_WITHDRAWN,
        /** 按自动撤回上诉处理 */
        APPEAL_DEEMED_WITHDRAWN,
        /** 强制执行 */
        ENFORCED,
        /** 依照有关规定处理 the law names no single consequence */
        BY_OTHER_RULES;

        public Phrase phrase() {
            return Phrase.of("fees.unpaid." + name());
        }
    }

    /** By who was to advance it; only the claimant's and the appellant's omission ends the case. */
    public static UnpaidConsequence of(Advance advance, CaseCategory category) {
        boolean administrative = category == CaseCategory.ADMINISTRATIVE;
        Citation other = Citation.of("行诉解释", "61");
        return switch (advance) {
            case PLAINTIFF ->
                new UnpaidConsequence(Kind.DEEMED_WITHDRAWN, administrative ? other : interpretation("213"));
            case SUPPLEMENT -> new UnpaidConsequence(Kind.DEEMED_WITHDRAWN, interpretation("199"));
            case APPELLANT ->
                new UnpaidConsequence(Kind.APPEAL_DEEMED_WITHDRAWN, administrative ? other : interpretation("318"));
            case LOSER -> new UnpaidConsequence(Kind.ENFORCED, interpretation("207"));
            case THIRD_PARTY,
                    COUNTERCLAIMANT,
                    RETRIAL_APPLICANT,
                    APPLICANT,
                    ENFORCEMENT_APPLICANT,
                    BANKRUPTCY_APPLICANT,
                    WAGE_CLAIMANT,
                    REPRESENTATIVE_ACTION -> new UnpaidConsequence(Kind.BY_OTHER_RULES, measures("22"));
        };
    }
}
