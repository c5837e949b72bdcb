package org.mingjing.court.justice.disclosure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerView;

/**
 * 当事人所见 A case as one of its parties is shown it.
 *
 * @param you the party's name and place in the suit
 * @param duties what the party must do now; empty: nothing
 * @param next what comes next, in one sentence
 * @param usual how long such cases take; null: too few to tell
 * @param limitName which time limit runs; null: none is known
 * @param ledger the reasons of the day; null where they are not told
 */
public record PartyView(
        String number,
        String title,
        Chip status,
        String you,
        List<String> duties,
        String next,
        @Nullable String usual,
        List<Fact> people,
        @Nullable String limitName,
        @Nullable Due due,
        @Nullable LedgerView ledger,
        List<ChangeLine> changes,
        List<HearingLine> hearings,
        List<ServiceLine> services) {

    /**
     * 审限变更
     *
     * @param object where the party may object; null where it may not, or did
     */
    public record ChangeLine(
            String kind,
            String what,
            String document,
            String recorded,
            String fate,
            @Nullable String object,
            @Nullable ObjectionLine objection) {}

    /** 异议 of this party, with its answer. */
    public record ObjectionLine(Chip state, String filed, String reasons, String answer, String answered) {}

    /** 庭审 */
    public record HearingLine(String kind, String when, String where, Chip state, String why) {}

    /** 送达 of this party */
    public record ServiceLine(String document, Chip state, String day, String how) {}
}
