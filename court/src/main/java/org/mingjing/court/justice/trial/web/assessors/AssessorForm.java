package org.mingjing.court.justice.trial.web.assessors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 人民陪审员表单 As typed. */
record AssessorForm(
        @Nullable String number,
        @Nullable String name,
        @Nullable String occupation,
        @Nullable String since,
        @Nullable UUID key) {}
