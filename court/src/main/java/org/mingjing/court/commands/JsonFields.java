package org.mingjing.court.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 字段 Reads the fields of one JSON object, each with a reason when it is not what was asked for. */
record JsonFields(JsonNode object) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2090;

    String text(String name) throws UnreadableLine {
        JsonNode value = object.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new UnreadableLine(isAbsent(value) ? "field.missing" : "field.text", name);
        }
        return value.stringValue().strip();
    }

    LocalDate date(String name) throws UnreadableLine {
        LocalDate date = dateOrNull(name);
        if (date == null) {
            throw new UnreadableLine("field.missing", name);
        }
        return date;
    }

    @Nullable
    LocalDate dateOrNull(String name) throws UnreadableLine {
        JsonNode value = object.path(name);
        if (isAbsent(value)) {
            return null;
        }
        LocalDate date = parsed(name, value);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new UnreadableLine("date.range", name, date.toString());
        }
        return date;
    }

    private static LocalDate parsed(String name, JsonNode value) throws UnreadableLine {
        try {
            return LocalDate.parse(value.isString() ? value.stringValue().strip() : value.toString());
        } catch (DateTimeException e) {
            throw new UnreadableLine("date.invalid", name, value.toString());
        }
    }

    boolean flag(String name) throws UnreadableLine {
        JsonNode value = object.path(name);
        if (isAbsent(value)) {
            return false;
        }
        if (!value.isBoolean()) {
            throw new UnreadableLine("field.flag", name);
        }
        return value.booleanValue();
    }

    /** A count of at least zero; zero when the field is absent. */
    int count(String name) throws UnreadableLine {
        JsonNode value = object.path(name);
        if (isAbsent(value)) {
            return 0;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < 0
                || value.intValue() > 10_000) {
            throw new UnreadableLine("field.count", name);
        }
        return value.intValue();
    }

    boolean has(String name) {
        return !isAbsent(object.path(name));
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
