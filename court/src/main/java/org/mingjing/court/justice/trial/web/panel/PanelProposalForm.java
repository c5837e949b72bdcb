package org.mingjing.court.justice.trial.web.panel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 组庭表单 As typed. */
record PanelProposalForm(
        @Nullable String presiding,
        @Nullable List<String> members,
        @Nullable String assessors,
        @Nullable String assistant,
        @Nullable String clerk,
        @Nullable String hearingOn,
        @Nullable String earlier,
        @Nullable List<String> traits,
        @Nullable String change,
        @Nullable String reason,
        @Nullable UUID key) {}
