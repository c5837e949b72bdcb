package org.mingjing.court.foundation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** 汉字数字 As papers write days and items. */
public final class Numerals {

    private static final String DIGITS = read();
    private static final String TEN = DIGITS.substring(10, 11);

    private Numerals() {}

    /** 逐位 2026 digit by digit. */
    public static String digits(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    /**
     * 计数 From 1 to 99 as one says it: 12 is ten-two, 20 two-ten.
     *
     * @throws IllegalArgumentException when it is not within
     */
    public static String counted(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("1 to 99: " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? digits(tens) : "") + (tens > 0 ? TEN : "") + (ones > 0 ? digits(ones) : "");
    }

    /** 项号 of an item, with its mark; beyond 99 in figures. */
    public static String item(int number) {
        return (number > 99 ? Integer.toString(number) : counted(number)) + "\u3001";
    }

    private static String read() {
        try (var in = Objects.requireNonNull(Numerals.class.getResourceAsStream("/paper/numerals.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
