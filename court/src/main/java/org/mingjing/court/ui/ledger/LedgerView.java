package org.mingjing.court.ui.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Due;

/**
 * 依据 How a date came about, ready to be read.
 *
 * @param subject what the date belongs to: case number and clock
 * @param due the date explained; null when the computation yields none
 * @param lines in the order they were taken
 * @param notes what a reader must know besides, e.g. a calendar not yet published
 * @param ruleSet version of the rules and calendar used; empty before it is saved
 */
public record LedgerView(
        String subject, @Nullable Due due, List<LedgerLine> lines, List<String> notes, String ruleSet) {

    /** The line that settles the date: the last that reaches it. What follows tells what can still be done. */
    public @Nullable LedgerLine decisive() {
        return due == null
                ? null
                : lines.reversed().stream()
                        .filter(line -> due.date().equals(line.date()))
                        .findFirst()
                        .orElse(null);
    }
}
