package org.mingjing.court.justice.cases.web.courts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.justice.cases.CourtCount;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.table.Column;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 法院列表视图
 *
 * @param next the code after which the next page begins; null on the last
 */
public record CourtsView(
        String words,
        List<Row> rows,
        int total,
        boolean further,
        @Nullable String next) {

    /** 法院行 */
    public record Row(Court court, CourtCount count) {

        public String cases(@Nullable String clock) {
            var address = UriComponentsBuilder.fromPath("/cases").queryParam("court", "{court}");
            if (clock != null) {
                address.queryParam("clock", clock);
            }
            return address.encode().buildAndExpand(court.id().value()).toUriString();
        }
    }

    public Field field(Text text) {
        return Field.of("q", text.of("cases.courts.q")).holding(words).upTo(40);
    }

    public List<Column> columns(Text text) {
        return List.of(
                Column.of(text.of("cases.column.court")),
                Column.of(text.of("cases.courts.code")),
                Column.figures(text.of("cases.courts.cases")),
                Column.figures(text.of("cases.courts.running")),
                Column.figures(text.of("cases.courts.overdue")),
                Column.figures(text.of("cases.courts.met")),
                Column.figures(text.of("cases.courts.overrun")));
    }

    public Pager pager() {
        return new Pager(further ? address(null) : null, next == null ? null : address(next), rows.size(), total);
    }

    private String address(@Nullable String after) {
        var address = UriComponentsBuilder.fromPath("/courts").queryParam("q", "{q}");
        return after == null
                ? address.encode().buildAndExpand(words).toUriString()
                : address.queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(words, after)
                        .toUriString();
    }
}
