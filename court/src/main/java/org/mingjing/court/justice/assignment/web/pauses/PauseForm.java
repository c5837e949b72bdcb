package org.mingjing.court.justice.assignment.web.pauses;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 暂停表单 As typed. */
record PauseForm(
        @Nullable String judge,
        @Nullable String since,
        @Nullable String until,
        @Nullable String reason) {

    String words() {
        return Objects.requireNonNullElse(reason, "");
    }
}
