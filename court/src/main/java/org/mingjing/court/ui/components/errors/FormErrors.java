package org.mingjing.court.ui.components.errors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;

/**
 * 表单错误 All that is wrong with a form: the errors in the order of its fields, or the refusal of what it asked for.
 *
 * @param refusal null when nothing was refused
 * @param at the field that the refusal is about; null when it is about the form as a whole
 */
public record FormErrors(
        List<FormError> list,
        @Nullable Refusal refusal,
        @Nullable String at) {

    public static final FormErrors NONE = new FormErrors(List.of(), null, null);

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
        return new FormErrors(longer, refusal, at);
    }

    /** @param field the field that the refusal is about; null when it is about the form as a whole */
    public static FormErrors refused(@Nullable String field, Decision.Refused<?> refused, Text text) {
        return new FormErrors(List.of(), Refusal.of(refused, text), field);
    }

    /** The first error of this field. */
    public @Nullable String of(String field) {
        if (refusal != null && field.equals(at)) {
            return refusal.message();
        }
        return list.stream()
                .filter(error -> field.equals(error.field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }

    public boolean any() {
        return refusal != null || !list.isEmpty();
    }
}
