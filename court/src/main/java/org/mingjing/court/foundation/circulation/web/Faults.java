package org.mingjing.court.foundation.circulation.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.kernel.Decision;

/** 填写之误 What is only not filled in yet: told at its field, as any mistake in a form, and not as a refusal with its rule. */
public final class Faults {

    private static final Map<String, String> FIELDS = Map.of(
            "circulation.reasonMissing", "opinion",
            "circulation.otherMissing", "other",
            "circulation.choose", "next",
            "circulation.nobody", "next");

    private Faults() {}

    /** The field that must be mended; null: it is a refusal, or there is none. */
    public static @Nullable String field(Decision.@Nullable Refused<?> refused, RequestKind kind) {
        if (refused == null) {
            return null;
        }
        String field = FIELDS.get(refused.code());
        return field == null ? kind.faulty(refused.code()) : field;
    }
}
