package org.mingjing.court.justice.disclosure.web.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.disclosure.web.GrievanceLines;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;

/**
 * 起诉人所见 A filing as whoever handed it in is shown it.
 *
 * @param next what comes next, in one sentence
 * @param defects what it lacks and was told to lack
 * @param ledger the reasons of the day by which it is decided; null once it is, or while something is missing
 * @param refusal why it was not accepted; empty while it was not refused
 * @param remedy 可以上诉 where it was refused
 * @param complaints what was complained of, the newest first
 * @param complains whether another complaint may be made now
 */
public record PartyFilingView(
        String number,
        String title,
        Chip state,
        String next,
        @Nullable Due due,
        @Nullable LedgerView ledger,
        List<Fact> facts,
        List<LedgerLine> defects,
        String refusal,
        @Nullable LedgerLine remedy,
        List<GrievanceLines.Told> complaints,
        boolean complains) {}
