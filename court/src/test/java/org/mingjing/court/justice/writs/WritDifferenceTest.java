package org.mingjing.court.justice.writs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.paper.Block;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.paper.Words;
import org.mingjing.court.justice.writs.WritDifference.Change;
import org.mingjing.court.justice.writs.WritDifference.Row;
import org.mingjing.court.justice.writs.WritDifference.Segment;

/** 两稿比较 */
class WritDifferenceTest {

    @Test
    void signBySignWithinALine() {
        List<Row> rows = WritDifference.between(paper("被告支付货款三万元。"), paper("被告支付货款四万元。"));
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
        assertThat(WritDifference.between(paper("一", "二"), paper("一", "二", "三")))
                .filteredOn(Row::changed)
                .containsExactly(new Row(true, List.of(new Segment(Change.ADDED, "三"))));
        assertThat(WritDifference.between(paper("一", "二"), paper("二")))
                .filteredOn(Row::changed)
                .containsExactly(new Row(true, List.of(new Segment(Change.REMOVED, "一"))));
        assertThat(WritDifference.between(paper("一"), paper("一"))).noneMatch(Row::changed);
    }

    private static Paper paper(String... lines) {
        return new Paper(
                "院",
                "书",
                Words.of("号"),
                Stream.of(lines)
                        .<Block>map(line -> new Block.Paragraph(Words.of(line)))
                        .toList());
    }
}
