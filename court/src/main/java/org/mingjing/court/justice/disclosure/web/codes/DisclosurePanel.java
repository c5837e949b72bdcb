package org.mingjing.court.justice.disclosure.web.codes;

import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CasePanel;
import org.mingjing.court.justice.disclosure.ObjectionState;
import org.mingjing.court.justice.disclosure.Objections;
import org.springframework.stereotype.Component;

/** 公开附页 The tab on which a case's codes and objections stand. */
@Component
class DisclosurePanel implements CasePanel {

    private final Objections objections;

    DisclosurePanel(Objections objections) {
        this.objections = objections;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public String key() {
        return "disclosure.tab";
    }

    @Override
    public String segment() {
        return "disclosure";
    }

    /** Open objections; none, nothing. */
    @Override
    public long count(CaseCard card) {
        long open = objections.of(card.id()).stream()
                .filter(one -> one.state() != ObjectionState.CLOSED)
                .count();
        return open == 0 ? -1 : open;
    }
}
