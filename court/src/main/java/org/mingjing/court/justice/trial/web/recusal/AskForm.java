package org.mingjing.court.justice.trial.web.recusal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 回避申请表单 As typed. */
record AskForm(
        @Nullable String whom,
        @Nullable String askedBy,
        @Nullable String ground,
        @Nullable String reasons,
        @Nullable String askedOn,
        @Nullable String proof,
        @Nullable UUID key) {}
