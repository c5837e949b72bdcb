package org.mingjing.court.ui.components.field;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** 填写的日期 A day as it was typed into a date field, e.g. 2026-11-22. */
public final class TypedDay {

    private TypedDay() {}

    /** Null when nothing was typed, and when it is no day; the form tells which. */
    public static @Nullable LocalDate of(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
