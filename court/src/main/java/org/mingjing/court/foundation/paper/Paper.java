package org.mingjing.court.foundation.paper;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kernel.Term;

/**
 * 文书 What stands on the sheets.
 *
 * @param heading 制作机关 whose paper it is
 * @param number 文号、案号; a gap or empty where it has none
 */
@Term("版式文书")
public record Paper(String heading, String title, Words number, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** All its words, in the order in which they are read. */
    public Stream<Words> words() {
        return Stream.concat(
                Stream.of(Words.of(heading), Words.of(title), number),
                blocks.stream().flatMap(Block::words));
    }

    /** 缺项 What is still missing, each once. */
    public List<String> gaps() {
        return words().flatMap(words -> words.pieces().stream())
                .filter(Words.Piece::gap)
                .map(Words.Piece::text)
                .distinct()
                .toList();
    }

    /** 逐行 Line by line, to be compared. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(heading, title, number.plain()),
                        blocks.stream().flatMap(Block::lines))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
