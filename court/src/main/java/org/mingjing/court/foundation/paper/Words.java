package org.mingjing.court.foundation.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingjing.kernel.Term;

/** 行文 The words of one block; what is missing in them stands as a gap that everybody sees. */
@Term("行文")
public record Words(List<Piece> pieces) {

    /** What no paper can hold: control characters, halves of characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}\\uFFFE\\uFFFF&&[^\\t]]");

    /**
     * 文段
     *
     * @param text what stands there; of a gap, what is missing
     */
    public record Piece(String text, boolean gap) {

        public Piece {
            text = UNPRINTABLE.matcher(text).replaceAll("").replace('\t', ' ');
        }
    }

    public Words {
        pieces = List.copyOf(pieces);
    }

    public static Words of(String text) {
        return new Words(List.of(new Piece(text, false)));
    }

    public boolean hasGap() {
        return pieces.stream().anyMatch(Piece::gap);
    }

    /** As one line, a gap between brackets. */
    public String plain() {
        return pieces.stream().map(Words::shown).collect(Collectors.joining());
    }

    private static String shown(Piece piece) {
        return piece.gap() ? "\u3010" + piece.text() + "\u3011" : piece.text();
    }
}
