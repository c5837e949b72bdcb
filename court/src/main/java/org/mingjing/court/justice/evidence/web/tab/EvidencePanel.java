package org.mingjing.court.justice.evidence.web.tab;

import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 证据页签 */
@Component
class EvidencePanel implements CasePanel {

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String key() {
        return "proof.tab";
    }

    @Override
    public String segment() {
        return "evidence";
    }

    /** Not here: criminal and administrative cases, whose evidence follows other rules. */
    @Override
    public boolean concerns(CaseCard card) {
        return card.category() == CaseCategory.CIVIL;
    }
}
