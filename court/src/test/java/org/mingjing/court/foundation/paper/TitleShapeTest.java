package org.mingjing.court.foundation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** 标题排列 Words stay whole, and no title is too long to be set. */
class TitleShapeTest {

    private static final int MOST = 20;

    @Test
    void itBreaksBetweenWords() {
        assertThat(TitleShape.lines("云江市青石区人民法院关于开展执行案款集中清理的通知", MOST))
                .containsExactly("云江市青石区人民法院", "关于开展执行案款集中清理的通知");
        assertThat(TitleShape.lines("关于放假的通知", MOST)).containsExactly("关于放假的通知");
    }

    @Test
    void aTitleOfManyLinesIsFilledLineByLine() {
        String title = "关于进一步加强执行案款管理工作的通知".repeat(45);
        List<String> lines =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TitleShape.lines(title, MOST));
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allMatch(line -> line.length() <= MOST).hasSizeLessThan(60);
    }
}
