package org.mingjing.kernel;

import java.util.Optional;

/**
 * 法院代字 The code of a court in case numbers since 2016 (法〔2015〕137号 arts 4, 5): 最高法; the character of the province for
 * its high court (浙); with two digits for an intermediate court (浙04), with four for a basic court (浙0483).
 *
 * <p>Which court bears a code, and since when, is a register (law): a code is never computed from a region.
 */
@Term("法院代字")
public record CourtCode(String value) implements CourtWord, Comparable<CourtCode> {

    /** The provincial characters; 内, 军 and 兵 are set by art. 4, the others are the provinces' short names. */
    public static final String PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军";

    private static final String SUPREME = "最高法";

    /** @throws IllegalArgumentException when the text has not the shape of a court code */
    public CourtCode {
        if (!isShaped(value)) {
            throw new IllegalArgumentException("not a court code: " + value);
        }
    }

    public static CourtCode of(String value) {
        return new CourtCode(value);
    }

    /** The code, or empty when the text has not its shape. */
    public static Optional<CourtCode> parse(String text) {
        String trimmed = text.strip();
        return isShaped(trimmed) ? Optional.of(new CourtCode(trimmed)) : Optional.empty();
    }

    /** Whether this is the code of the Supreme People's Court. */
    public boolean isSupreme() {
        return value.equals(SUPREME);
    }

    /** The character of the province, or empty for the Supreme People's Court. */
    public Optional<Character> province() {
        return isSupreme() ? Optional.empty() : Optional.of(value.charAt(0));
    }

    /** The digits after the province's character: none, two or four. */
    public String digits() {
        return isSupreme() ? "" : value.substring(1);
    }

    private static boolean isShaped(String text) {
        if (text.equals(SUPREME)) {
            return true;
        }
        int length = text.length();
        if ((length != 1 && length != 3 && length != 5) || PROVINCES.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(CourtCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
