package org.mingjing.court.justice.trial.web.deliberation;

import java.util.List;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.trial.Deliberation;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.law.deliberation.DeliberationTerm;
import org.mingjing.law.trace.RuleSet;

/** 评议期限的依据 */
final class DeliberationReasons {

    private DeliberationReasons() {}

    /** 依据 of the day by which the panel deliberates. */
    static LedgerView of(CaseCard card, Deliberation one, Frame frame) {
        Text text = frame.text();
        Citation rule = DeliberationTerm.FIVE_WORKING_DAYS;
        return new LedgerView(
                text.of("trial.deliberate.of", card.number()),
                ClockReading.due(one.dueOn(), ClockMark.RUNNING, frame.today(), null),
                List.of(
                        new LedgerLine(
                                text.of("trial.deliberate.from", one.hearingOn()),
                                one.hearingOn(),
                                rule.toString(),
                                ClockReading.article(rule)),
                        new LedgerLine(
                                text.of("trial.deliberate.by", one.dueOn()),
                                one.dueOn(),
                                rule.toString(),
                                ClockReading.article(rule))),
                List.of(),
                RuleSet.CURRENT.version());
    }
}
