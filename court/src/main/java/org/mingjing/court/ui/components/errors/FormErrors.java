package org.mingjing.court.ui.components.errors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 表单错误 All errors of a form in the order of its fields. */
public record FormErrors(List<FormError> list) {

    public static final FormErrors NONE = new FormErrors(List.of());

    /**
     * One error.
     *
     * @param field name of the field it belongs to; null when it belongs to the form as a whole
     * @param message in the reader's words
     */
    public record FormError(@Nullable String field, String message) {}

    public FormErrors {
        list = List.copyOf(list);
    }

    public FormErrors and(@Nullable String field, String message) {
        List<FormError> longer = new ArrayList<>(list);
        longer.add(new FormError(field, message));
        return new FormErrors(longer);
    }

    /** The first error of this field. */
    public @Nullable String of(String field) {
        return list.stream()
                .filter(error -> field.equals(error.field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }

    public boolean any() {
        return !list.isEmpty();
    }
}
