package org.mingjing.court.commands;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 检查结果 One line of the doctor's report.
 *
 * @param level how serious it is
 * @param subject what was looked at
 * @param text what was found and, unless all is well, what to do
 */
record Finding(Level level, String subject, String text) {

    enum Level {
        OK,
        /** 可选 not installed, and not needed to run */
        OPTIONAL,
        WARNING,
        PROBLEM
    }

    /** A finding whose words are in the bundle under {@code doctor.SUBJECT.OUTCOME}. */
    static Finding of(Level level, String subject, String outcome, @Nullable Object... arguments) {
        return new Finding(
                level,
                CommandText.of("doctor." + subject),
                CommandText.of("doctor." + subject + "." + outcome, arguments));
    }

    String line() {
        return "[%s] %s: %s"
                .formatted(CommandText.of("doctor.level." + level.name().toLowerCase(Locale.ROOT)), subject, text);
    }
}
