package org.mingjing.kernel;

/**
 * 旧法院字样 The word a court chose for itself before 2016, e.g. 嘉桐. It does not identify a court by itself: 吉 stood for a
 * province and for a county.
 *
 * @param value Chinese characters only; empty in numbers of the Supreme People's Court, which then used none
 */
@Term("旧法院字样")
public record OldCourtWord(String value) implements CourtWord {

    static final int LONGEST = 15;

    /** @throws IllegalArgumentException when the word holds anything but Chinese characters, or more than fifteen */
    public OldCourtWord {
        if (value.length() > LONGEST || !Han.only(value)) {
            throw new IllegalArgumentException("not a court's word: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
