package org.mingjing.court.justice.filing.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerLine;

/**
 * 来件页内容
 *
 * @param facts what the complaint says
 * @param elements 要素 told item by item
 * @param defects what it lacks now
 * @param advice what the law says is to be done next; null: nothing now
 * @param tellings what was told before
 * @param related cases between the same people
 */
public record FilingView(
        Filing filing,
        Chip state,
        @Nullable Due due,
        List<Fact> facts,
        List<Fact> elements,
        List<PartyLine> parties,
        List<LedgerLine> defects,
        @Nullable LedgerLine advice,
        List<TellingLine> tellings,
        List<CaseCard> related,
        List<Action> actions) {

    /** 当事人行 */
    public record PartyLine(String side, String name, String identity, String address, String phone, String besides) {}

    /** 补正告知行 */
    public record TellingLine(String sentence, List<LedgerLine> defects) {}
}
