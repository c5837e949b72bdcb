package org.mingjing.court.office.stocktake.web.month;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 盘点月历
 *
 * @param lines the divisions in the court's order
 */
public record MonthView(
        String title, @Nullable String before, @Nullable String after, List<Line> lines) {

    /** 一个部门的一月 */
    public record Line(String name, String link, List<Day> days) {}

    /**
     * 一日
     *
     * @param mark a sign besides the colour
     * @param words the day and its state, to be read aloud
     * @param link null: there is nothing to look at
     */
    public record Day(
            int no,
            int weekday,
            String state,
            String mark,
            String words,
            @Nullable String link) {}
}
