package org.mingjing.court.justice.assignment.web.record;

import org.mingjing.court.ui.ledger.LedgerView;

/**
 * 重放
 *
 * @param verdict whether it gives what is on record, in a sentence
 * @param hashed what is hashed, line by line
 */
public record ReplayView(LedgerView ledger, boolean holds, String verdict, String hashed) {}
