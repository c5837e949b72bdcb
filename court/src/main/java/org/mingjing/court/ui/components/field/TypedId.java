package org.mingjing.court.ui.components.field;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 填写的标识 An id as a form or an address sends it back, e.g. of a person who was chosen. */
public final class TypedId {

    /** As a part of a longer pattern: it holds no group of its own. */
    public static final String PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    private TypedId() {}

    /** Null when nothing was sent, and when it is no id. */
    public static @Nullable UUID of(@Nullable String typed) {
        return typed == null || !WHOLE.matcher(typed).matches() ? null : UUID.fromString(typed);
    }

    /** The key of a question; what is no key is a new question. */
    public static UUID orNew(@Nullable String typed) {
        return Objects.requireNonNullElseGet(of(typed), UUID::randomUUID);
    }
}
