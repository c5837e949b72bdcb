package org.mingjing.court.justice.hearings.web.book;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 填写的时刻 An hour as it was typed, e.g. 9:30 or 09：30. */
final class TypedHour {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private TypedHour() {}

    /** Null when nothing was typed, and when it is no hour of the day. */
    static @Nullable LocalTime of(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed.replace('：', ':'), HOUR);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
