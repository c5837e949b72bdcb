package org.mingjing.court.ui.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 依据行 One step of the arithmetic.
 *
 * @param date reached by this step; null when it yields none
 * @param citation the article, e.g. 民诉法 152
 * @param article its text, unfolded on demand; null when it is not held here
 */
public record LedgerLine(
        String sentence,
        @Nullable LocalDate date,
        String citation,
        @Nullable String article) {}
