package org.mingjing.court.justice.ledgers;

import org.mingjing.kernel.Term;

/**
 * 导入提示 What is to be said of one row.
 *
 * @param row 1 for the first below the heading
 * @param field the column
 * @param code which of the remarks; {@code ledgers.remark.CODE} is its text
 */
@Term("导入提示")
public record Remark(int row, Severity severity, String field, String code) {

    /** 轻重 An error rejects its row; a warning keeps it. */
    @Term("提示轻重")
    public enum Severity {
        ERROR("error"),
        WARNING("warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Remark error(int row, String field, String code) {
        return new Remark(row, Severity.ERROR, field, code);
    }

    static Remark warning(int row, String field, String code) {
        return new Remark(row, Severity.WARNING, field, code);
    }

    public boolean rejects() {
        return severity == Severity.ERROR;
    }

    public String messageKey() {
        return "ledgers.remark." + code;
    }
}
