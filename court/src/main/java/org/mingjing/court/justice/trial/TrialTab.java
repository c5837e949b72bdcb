package org.mingjing.court.justice.trial;

import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 审判组织页签 */
@Component
class TrialTab implements CasePanel {

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String key() {
        return "trial.tab";
    }

    @Override
    public String segment() {
        return "panel";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return card.category() != CaseCategory.ENFORCEMENT && card.category() != CaseCategory.PRE_FILING;
    }
}
