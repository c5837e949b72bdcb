package org.mingjing.court.justice.preservation.web.tab;

import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 保全页签 */
@Component
class PreservationPanel implements CasePanel {

    private static final Set<CaseCategory> PRESERVED =
            Set.of(CaseCategory.CIVIL, CaseCategory.ADMINISTRATIVE, CaseCategory.PRESERVATION);

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String key() {
        return "preserve.tab";
    }

    @Override
    public String segment() {
        return "preservation";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return PRESERVED.contains(card.category());
    }
}
