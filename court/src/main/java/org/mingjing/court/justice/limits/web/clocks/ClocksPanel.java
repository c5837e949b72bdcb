package org.mingjing.court.justice.limits.web.clocks;

import org.mingjing.court.justice.cases.CasePanel;
import org.springframework.stereotype.Component;

/** 审限页签 Stands among the tabs of every case; the due date in banner and lists leads here. */
@Component
class ClocksPanel implements CasePanel {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String key() {
        return "limits.tab";
    }

    @Override
    public String segment() {
        return "clocks";
    }

    @Override
    public boolean showsReasons() {
        return true;
    }
}
