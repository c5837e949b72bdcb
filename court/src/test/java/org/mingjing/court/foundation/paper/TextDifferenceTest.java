package org.mingjing.court.foundation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.paper.TextDifference.Change;
import org.mingjing.court.foundation.paper.TextDifference.Row;
import org.mingjing.court.foundation.paper.TextDifference.Segment;

/** 两稿比较 */
class TextDifferenceTest {

    @Test
    void signBySignWithinALine() {
        List<Row> rows = TextDifference.between(lines("被告支付货款三万元。"), lines("被告支付货款四万元。"));
        assertThat(rows)
                .filteredOn(Row::changed)
                .singleElement()
                .satisfies(row -> assertThat(row.segments())
                        .containsExactly(
                                new Segment(Change.SAME, "被告支付货款"),
                                new Segment(Change.REMOVED, "三"),
                                new Segment(Change.ADDED, "四"),
                                new Segment(Change.SAME, "万元。")));
    }

    @Test
    void whatIsAddedAndTakenAway() {
        assertThat(TextDifference.between(lines("一", "二"), lines("一", "二", "三")))
                .filteredOn(Row::changed)
                .containsExactly(new Row(true, List.of(new Segment(Change.ADDED, "三"))));
        assertThat(TextDifference.between(lines("一", "二"), lines("二")))
                .filteredOn(Row::changed)
                .containsExactly(new Row(true, List.of(new Segment(Change.REMOVED, "一"))));
        assertThat(TextDifference.between(lines("一"), lines("一"))).noneMatch(Row::changed);
    }

    private static List<String> lines(String... lines) {
        return List.of(lines);
    }
}
