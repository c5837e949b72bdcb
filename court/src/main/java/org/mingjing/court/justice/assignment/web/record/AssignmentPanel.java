package org.mingjing.court.justice.assignment.web.record;

import org.mingjing.court.justice.cases.CasePanel;
import org.springframework.stereotype.Component;

/** 分案页签 How the case came to its judge. */
@Component
class AssignmentPanel implements CasePanel {

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String key() {
        return "assignment.title";
    }

    @Override
    public String segment() {
        return "assignment";
    }
}
