package org.mingjing.court.justice.trial.web.assessors;

import org.mingjing.court.ui.components.chip.Chip;

/** 名单行 */
public record AssessorLine(
        String id,
        String number,
        String name,
        String occupation,
        String term,
        String sat,
        Chip state,
        boolean serves) {}
