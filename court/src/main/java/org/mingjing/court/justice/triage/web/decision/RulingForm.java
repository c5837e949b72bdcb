package org.mingjing.court.justice.triage.web.decision;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 裁定表单 As typed.
 *
 * @param ground word of the ground; {@code none} dismisses the objection
 * @param key made with the empty form: sending twice has one effect
 */
record RulingForm(
        @Nullable String ground,
        @Nullable String party,
        @Nullable String raisedOn,
        @Nullable String reasons,
        @Nullable String ruledOn,
        @Nullable String toldOn,
        @Nullable UUID key) {

    static final String DISMISSED = "none";

    UUID once() {
        return Objects.requireNonNullElseGet(key, UUID::randomUUID);
    }

    static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
