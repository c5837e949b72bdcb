package org.mingjing.court.foundation.paper;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kernel.Term;

/** 公文正文部分 One part of the text of an official document. */
@Term("公文正文部分")
public sealed interface OfficialPart {

    /** Its lines of text, a row of a table as one. */
    Stream<String> lines();

    /**
     * 小标题 numbered by the sheet itself.
     *
     * @param level 1 to 4
     */
    record Heading(int level, String text) implements OfficialPart {

        public static final int LEVELS = 4;

        public Heading {
            if (level < 1 || level > LEVELS) {
                throw new IllegalArgumentException("levels are 1 to 4: " + level);
            }
        }

        @Override
        public Stream<String> lines() {
            return Stream.of(text);
        }
    }

    /** 段落 */
    record Paragraph(String text) implements OfficialPart {
        @Override
        public Stream<String> lines() {
            return Stream.of(text);
        }
    }

    /** 表格 the first row names the columns. */
    record Table(List<List<String>> rows) implements OfficialPart {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<String> lines() {
            return rows.stream().map(row -> String.join("\u3000", row));
        }

        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }
}
