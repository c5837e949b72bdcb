package org.mingjing.court.justice.oversight.web;

import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.court.justice.oversight.OversightBook;
import org.springframework.stereotype.Component;

/** 监督页签 While the case is open it may be marked; afterwards it stands only where something was. */
@Component
class OversightPanel implements CasePanel {

    private final OversightBook book;

    OversightPanel(OversightBook book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String key() {
        return "oversight.tab";
    }

    @Override
    public String segment() {
        return "oversight";
    }

    @Override
    public boolean concerns(CaseCard card) {
        return card.status().open() || !book.marks(card.id()).isEmpty();
    }
}
