package org.mingjing.court.justice.limits.web.calendar;

import java.util.List;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.table.Column;

/**
 * 日历视图
 *
 * @param provisional no notice for the year is published: statutory days and weekends only
 * @param waiting notices of any year that wait for a second person
 * @param notices of the year
 */
public record CalendarView(
        int year,
        int working,
        boolean provisional,
        boolean mayPropose,
        List<MonthTable> months,
        List<NoticeLine> waiting,
        List<NoticeLine> notices) {

    public String yearHref(int other) {
        return "/calendar?year=" + other;
    }

    public List<Column> columns(Text text) {
        return List.of(
                Column.of(text.of("calendar.title")),
                Column.figures(text.of("calendar.publishedOn")),
                Column.of(text.of("calendar.scope")),
                Column.of(text.of("calendar.state")),
                Column.of(text.of("calendar.proposedBy")),
                Column.of(text.of("calendar.confirmedBy")));
    }
}
