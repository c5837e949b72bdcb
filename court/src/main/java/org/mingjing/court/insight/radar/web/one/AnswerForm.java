package org.mingjing.court.insight.radar.web.one;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 说明表单 As typed.
 *
 * @param key made with the empty form: sending twice has one effect
 */
record AnswerForm(
        @Nullable String reason,
        @Nullable String until,
        @Nullable UUID key) {}
