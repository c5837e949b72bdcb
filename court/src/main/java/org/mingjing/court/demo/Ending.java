package org.mingjing.court.demo;

import org.mingjing.law.register.RegisterFile.Row;

/**
 * 结案习惯 How a case may be concluded.
 *
 * @param key word of the manner, e.g. judgment
 * @param least days below which it does not happen
 * @param hearing per cent with a hearing
 */
record Ending(String limit, String key, double weight, int least, double hearing) {

    static Ending of(Row row) {
        return new Ending(
                row.text("limit"),
                row.text("key"),
                Sheets.weight(row, "weight"),
                Sheets.number(row, "least"),
                Sheets.weight(row, "hearing"));
    }
}
