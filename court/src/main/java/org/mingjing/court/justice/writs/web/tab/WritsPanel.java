package org.mingjing.court.justice.writs.web.tab;

import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 文书页签 */
@Component
class WritsPanel implements CasePanel {

    private static final Set<CaseCategory> WRITTEN = Set.of(CaseCategory.CIVIL, CaseCategory.ADMINISTRATIVE);

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String key() {
        return "writs.tab";
    }

    @Override
    public String segment() {
        return "writs";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return WRITTEN.contains(card.category());
    }
}
