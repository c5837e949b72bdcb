package org.mingjing.kernel;

import java.util.OptionalInt;

/** 中文数字 Numbers as the law writes them: 第一百五十二条, 之二. Whole numbers from 1 to 9999. */
public final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final int LARGEST = 9_999;

    private ChineseNumeral() {}

    /**
     * Writes the number.
     *
     * @throws IllegalArgumentException when it is not between 1 and 9999
     */
    public static String of(int number) {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("no Chinese numeral for " + number);
        }
        var text = new StringBuilder();
        boolean gap = false;
        int unit = 1_000;
        for (int place = 0; place < 4; place++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            boolean bareTen = unit == 10 && digit == 1 && text.isEmpty();
            if (!bareTen) {
                text.append(DIGITS.charAt(digit));
            }
            if (unit > 1) {
                text.append(UNITS.charAt(place));
            }
        }
        return text.toString();
    }

    /** The number, or empty when the text is not a numeral of this kind. */
    public static OptionalInt parse(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int total = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
            int place = UNITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0) {
                    return OptionalInt.empty();
                }
                digit = value;
            } else if (place >= 0) {
                int unit = place == 0 ? 1_000 : place == 1 ? 100 : 10;
                boolean tenWithoutDigit = unit == 10 && digit <= 0;
                if (unit >= lastUnit || (digit <= 0 && !tenWithoutDigit)) {
                    return OptionalInt.empty();
                }
                total += (tenWithoutDigit ? 1 : digit) * unit;
                lastUnit = unit;
                digit = -1;
            } else {
                return OptionalInt.empty();
            }
        }
        total += Math.max(digit, 0);
        return total == 0 ? OptionalInt.empty() : OptionalInt.of(total);
    }
}
