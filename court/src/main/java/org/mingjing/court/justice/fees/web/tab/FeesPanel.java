package org.mingjing.court.justice.fees.web.tab;

import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 费用页签 Criminal cases cost nothing. */
@Component
class FeesPanel implements CasePanel {

    private static final Set<CaseCategory> CHARGED =
            Set.of(CaseCategory.CIVIL, CaseCategory.ADMINISTRATIVE, CaseCategory.ENFORCEMENT);

    @Override
    public int order() {
        return 28;
    }

    @Override
    public String key() {
        return "fee.tab";
    }

    @Override
    public String segment() {
        return "fees";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return CHARGED.contains(card.category());
    }
}
