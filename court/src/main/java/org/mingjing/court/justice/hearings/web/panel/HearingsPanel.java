package org.mingjing.court.justice.hearings.web.panel;

import org.mingjing.court.justice.cases.CasePanel;
import org.springframework.stereotype.Component;

/** 开庭页签 */
@Component
class HearingsPanel implements CasePanel {

    @Override
    public int order() {
        return 24;
    }

    @Override
    public String key() {
        return "hearings.tab";
    }

    @Override
    public String segment() {
        return "hearings";
    }
}
