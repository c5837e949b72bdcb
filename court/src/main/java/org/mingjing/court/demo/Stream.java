package org.mingjing.court.demo;

import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseField;
import org.mingjing.law.register.RegisterFile.Row;

/**
 * 收案流 Cases of one type coming to one court.
 *
 * @param perYear cases in twelve months
 * @param title pattern of a title
 */
record Stream(
        String key, String court, String typeWord, CaseCategory category, CauseField field, int perYear, String title) {

    static Stream of(Row row) {
        return new Stream(
                row.text("key"),
                row.text("court"),
                row.text("typeWord"),
                CaseCategory.valueOf(row.text("category")),
                CauseField.valueOf(row.text("field")),
                Sheets.number(row, "perYear"),
                row.text("title"));
    }

    boolean appeal() {
        return key.endsWith("-appeal");
    }
}
