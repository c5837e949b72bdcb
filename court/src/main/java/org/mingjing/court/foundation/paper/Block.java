package org.mingjing.court.foundation.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.kernel.Term;

/** 版块 One part of a paper, from top to bottom. */
@Term("版块")
public sealed interface Block {

    /** All its words, in the order in which they are read. */
    Stream<Words> words();

    /** As it is read, with the numbers that the paper puts before its items. */
    default Stream<String> lines() {
        return words().map(Words::plain);
    }

    /** 抬头 to whom it speaks; not indented. */
    record Address(Words text) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(text);
        }
    }

    /** 正文段、当事人段 indented by two signs. */
    record Paragraph(Words text) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(text);
        }
    }

    /** 小标题 */
    record Subheading(Words text) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(text);
        }
    }

    /** 分项 numbered by the paper itself. */
    record Items(List<Words> list) implements Block {
        public Items {
            list = List.copyOf(list);
        }

        @Override
        public Stream<Words> words() {
            return list.stream();
        }

        @Override
        public Stream<String> lines() {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> Numerals.item(i + 1) + list.get(i).plain());
        }
    }

    /** 表格 each row as long as the others; the first cell of a row is its name. */
    record Grid(List<List<Words>> rows) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Words> words() {
            return rows.stream().flatMap(List::stream);
        }
    }

    /** 署名 */
    record Signature(Words post, Words name) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(post, name);
        }
    }

    /** 日期及用印处 The day, over which the seal is put. */
    record Dated(Words day, Words seal) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(seal, day);
        }
    }

    /** 附注 under a line. */
    record Foot(Words text) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(text);
        }
    }
}
