package org.mingjing.court.foundation.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** 公文用语 The words that the form itself puts on the sheet. */
public final class OfficialWords {

    private static final Properties WORDS = read();

    private OfficialWords() {}

    /** 发文机关标志 */
    static String mark(OfficialForm form, String organ) {
        return of("mark." + form.name().toLowerCase(Locale.ROOT), organ);
    }

    /** 发文字号 of the organ's word, the year and the number in it. */
    public static String number(String word, int year, int number) {
        return of("number", word, Integer.toString(year), Integer.toString(number));
    }

    /** 年月日 in arabic figures, no leading zero. */
    public static String date(LocalDate day) {
        return of(
                "date",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    /** 层次序数 of a heading of the level. */
    public static String item(int level, int number) {
        String figure = level > 2 || number > 99 ? Integer.toString(number) : Numerals.counted(number);
        return of("item." + level, figure);
    }

    static String of(String key, Object... args) {
        String pattern = Objects.requireNonNull(WORDS.getProperty(key), key);
        return args.length == 0 ? pattern : MessageFormat.format(pattern, args);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(OfficialWords.class.getResourceAsStream("/paper/official.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
