package org.mingjing.court.justice.serving.web.tab;

import java.util.Set;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.law.casetype.CaseCategory;
import org.springframework.stereotype.Component;

/** 送达页签 */
@Component
class ServingPanel implements CasePanel {

    private static final Set<CaseCategory> SERVED =
            Set.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL, CaseCategory.ADMINISTRATIVE);

    @Override
    public int order() {
        return 26;
    }

    @Override
    public String key() {
        return "service.tab";
    }

    @Override
    public String segment() {
        return "serving";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return SERVED.contains(card.category());
    }
}
