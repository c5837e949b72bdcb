package org.mingjing.court.foundation.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingjing.kernel.Citation;
import org.mingjing.law.trial.AccessToCases;

/** 密级标志 The marks of state secrets (a level and a star); a file that bears one is not taken in. */
public final class SecretMarks {

    /** Where it stands that they are not kept here. */
    public static final Citation SOURCE = AccessToCases.STATE_SECRETS;

    private static final Pattern MARK = pattern();

    /** The levels, alone or with a term such as ten years; written as codes, for they are what this class looks for. */
    private static final String LEVEL = "(?:\u7edd\\s*\u5bc6|\u673a\\s*\u5bc6|\u79d8\\s*\u5bc6)";

    private static final Pattern ALONE =
            Pattern.compile("(?m)^\\s*" + LEVEL + "\\s*(?:\\d{1,2}\\s*\u5e74|\u957f\u671f|[\u2605\u2606*].*)?\\s*$");
    /** 标题末尾的括注 A level in brackets at the end of a line, as titles bear it when they are copied from a list. */
    private static final Pattern BRACKETED = Pattern.compile("(?m)[(\uff08\\[\u3010\u3014]\\s*" + LEVEL
            + "\\s*(?:\\d{1,2}\\s*\u5e74|\u957f\u671f)?\\s*[)\uff09\\]\u3011\u3015]\\s*$");

    private static final Pattern STAR = Pattern.compile("\u2605");

    private SecretMarks() {}

    /** Whether the text bears one. */
    public static boolean in(String text) {
        return MARK.matcher(text).find();
    }

    /**
     * Whether words that somebody typed bear one: also a level standing alone as marks do, with a term of secrecy, or in brackets at the end of a title.
     * Words that only speak of secrecy are no mark.
     */
    public static boolean typed(String text) {
        return in(text)
                || ALONE.matcher(text).find()
                || BRACKETED.matcher(text).find()
                || STAR.matcher(text).find();
    }

    private static Pattern pattern() {
        try (var in = Objects.requireNonNull(SecretMarks.class.getResourceAsStream("/files/secret-marks.txt"))) {
            return Pattern.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
