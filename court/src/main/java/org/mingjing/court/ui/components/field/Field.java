package org.mingjing.court.ui.components.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.errors.FormErrors;

/**
 * 表单项 An input with its label; made with {@link #of} and refined, e.g. {@code Field.of("from", label).holding(value)}.
 *
 * @param name of the form parameter; also its id on the page
 * @param error null when nothing is wrong with it
 * @param options what may be chosen; for a text, what is suggested while typing
 * @param attributes of the input: least, most, step, accepted types; empty strings are left out
 */
public record Field(
        String name,
        String label,
        @Nullable String value,
        @Nullable String hint,
        @Nullable String error,
        boolean required,
        List<Option> options,
        Limits attributes) {

    private static final int A_GLANCE = 12;

    /** 取值范围 Bounds of an input, as its attributes; null leaves one out. */
    public record Limits(
            @Nullable String min,
            @Nullable String max,
            @Nullable Integer length,
            @Nullable String accept) {
        static final Limits NONE = new Limits(null, null, null, null);
    }

    public static Field of(String name, String label) {
        return new Field(name, label, null, null, null, false, List.of(), Limits.NONE);
    }

    /** With what stands in it; null for nothing. */
    public Field holding(@Nullable Object content) {
        String now = content == null ? null : content.toString();
        return new Field(name, label, now, hint, error, required, options, attributes);
    }

    public Field hint(String words) {
        return new Field(name, label, value, words, error, required, options, attributes);
    }

    /** With its own error out of the form's, if there is one. */
    public Field errorOf(FormErrors errors) {
        return new Field(name, label, value, hint, errors.of(name), required, options, attributes);
    }

    public Field mandatory() {
        return new Field(name, label, value, hint, error, true, options, attributes);
    }

    public Field choices(List<Option> choices) {
        return new Field(name, label, value, hint, error, required, List.copyOf(choices), attributes);
    }

    /** Between these; for days and numbers. */
    public Field between(@Nullable Object least, @Nullable Object most) {
        var bounds = new Limits(text(least), text(most), attributes.length, attributes.accept);
        return new Field(name, label, value, hint, error, required, options, bounds);
    }

    public Field upTo(int characters) {
        var bounds = new Limits(attributes.min, attributes.max, characters, attributes.accept);
        return new Field(name, label, value, hint, error, required, options, bounds);
    }

    public Field accepting(String types) {
        var bounds = new Limits(attributes.min, attributes.max, attributes.length, types);
        return new Field(name, label, value, hint, error, required, options, bounds);
    }

    /** Ids of what describes the input, for assistive technology; null when nothing does. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** 分组 The options under their headings, in order; those under none first of all. */
    public Map<String, List<Option>> grouped() {
        Map<String, List<Option>> groups = new LinkedHashMap<>();
        for (Option option : options) {
            String group = option.group();
            groups.computeIfAbsent(group == null ? "" : group, none -> new ArrayList<>())
                    .add(option);
        }
        return groups;
    }

    /** Whether somebody would rather type than read all of it. */
    public boolean isLong() {
        return options.size() > A_GLANCE && options.stream().anyMatch(option -> option.group() != null);
    }

    private static @Nullable String text(@Nullable Object bound) {
        return bound == null ? null : bound.toString();
    }
}
