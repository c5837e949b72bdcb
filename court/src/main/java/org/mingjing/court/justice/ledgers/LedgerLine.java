package org.mingjing.court.justice.ledgers;

/**
 * 台账行 One row as written; a column that the ledger lacks is empty.
 *
 * @param row 1 for the first below the heading
 */
record LedgerLine(
        int row,
        String title,
        String court,
        String caseNumber,
        String prosecuted,
        String accepted,
        String hearing,
        String judged,
        String procedure,
        String collegial) {}
