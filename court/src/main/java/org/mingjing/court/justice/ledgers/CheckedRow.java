package org.mingjing.court.justice.ledgers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CaseNumber;

/**
 * 已核对的行 A row by itself: what could be read, and what is to be said of it.
 *
 * @param court the court's name alone; blank when missing
 * @param number null when missing or no case number
 */
record CheckedRow(
        LedgerLine line,
        String court,
        @Nullable CaseNumber number,
        @Nullable LocalDate prosecuted,
        @Nullable LocalDate accepted,
        @Nullable LocalDate hearing,
        @Nullable LocalDate judged,
        List<Remark> remarks) {

    CheckedRow {
        remarks = List.copyOf(remarks);
    }

    /** 起算 The day of acceptance, else of prosecution. */
    @Nullable
    LocalDate start() {
        return accepted == null ? prosecuted : accepted;
    }

    boolean rejected() {
        return remarks.stream().anyMatch(Remark::rejects);
    }
}
