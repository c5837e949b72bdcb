package org.mingjing.court.justice.disclosure;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kernel.Sha256;
import org.mingjing.kernel.Term;

/**
 * 查询码 Twelve signs of five bits each, drawn at random: printed once on a slip, and kept nowhere but as its digest. Its own
 * text tells nothing, so that no log and no record of commands holds it.
 */
@Term("查询码")
public final class QueryCode {

    /** No I, L, O and U, which are misread. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private final String signs;

    private QueryCode(String signs) {
        this.signs = signs;
    }

    public static QueryCode draw(SecureRandom random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new QueryCode(drawn.toString());
    }

    /** As somebody typed it, with or without dashes, in whatever letters; empty when it cannot be one. */
    public static Optional<QueryCode> typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–—－]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new QueryCode(signs))
                : Optional.empty();
    }

    /** As it stands on the slip, e.g. 7KQ2-M9XD-4TRW. */
    public String printed() {
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }

    /** What is kept of it in the row with this id. */
    String hash(UUID row) {
        return Sha256.of(row + ":" + signs);
    }

    @Override
    public String toString() {
        return "****";
    }
}
