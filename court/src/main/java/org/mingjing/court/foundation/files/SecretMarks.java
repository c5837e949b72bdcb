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

    private SecretMarks() {}

    /** Whether the text bears one. */
    public static boolean in(String text) {
        return MARK.matcher(text).find();
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
