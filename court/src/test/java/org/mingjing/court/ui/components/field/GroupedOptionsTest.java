package org.mingjing.court.ui.components.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 选项分组 Under their headings in the order in which these come first; those under none stand alone. */
class GroupedOptionsTest {

    @Test
    void optionsStandUnderTheirHeadingsAndLongListsAreSearched() {
        Field few = Field.of("who", "谁")
                .choices(List.of(
                        new Option("1", "甲").in("一庭"), new Option("2", "乙").in("二庭"), new Option("3", "丙").in("一庭")));
        assertThat(few.grouped().keySet()).containsExactly("一庭", "二庭");
        assertThat(few.grouped().get("一庭")).extracting(Option::value).containsExactly("1", "3");
        assertThat(few.isLong()).isFalse();
        List<Option> many = IntStream.range(0, 140)
                .mapToObj(no -> new Option("" + no, "某" + no))
                .toList();
        assertThat(Field.of("who", "谁").choices(many).isLong())
                .as("nothing to search by")
                .isFalse();
        assertThat(Field.of("who", "谁")
                        .choices(many.stream().map(one -> one.in("一庭")).toList())
                        .isLong())
                .isTrue();
        assertThat(Field.of("who", "谁").choices(many).grouped()).containsOnlyKeys("");
    }
}
