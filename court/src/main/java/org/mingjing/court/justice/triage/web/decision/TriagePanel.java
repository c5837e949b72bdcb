package org.mingjing.court.justice.triage.web.decision;

import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.court.justice.triage.TriageDecisions;
import org.springframework.stereotype.Component;

/** 分流页签 Stands where a case was sorted. */
@Component
class TriagePanel implements CasePanel {

    private final TriageDecisions decisions;

    TriagePanel(TriageDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String key() {
        return "triage.tab";
    }

    @Override
    public String segment() {
        return "triage";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return decisions.any(card.id());
    }
}
