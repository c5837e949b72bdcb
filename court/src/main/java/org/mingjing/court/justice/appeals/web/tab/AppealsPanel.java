package org.mingjing.court.justice.appeals.web.tab;

import org.mingjing.court.justice.appeals.CaseDecision;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.procedure.Procedure;
import org.springframework.stereotype.Component;

/** 上诉页签 On what was decided in first instance, and on the case of the second. */
@Component
class AppealsPanel implements CasePanel {

    @Override
    public int order() {
        return 28;
    }

    @Override
    public String key() {
        return "appeals.tab";
    }

    @Override
    public String segment() {
        return "appeals";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return card.procedure() == Procedure.SECOND_INSTANCE || CaseDecision.is(card);
    }
}
