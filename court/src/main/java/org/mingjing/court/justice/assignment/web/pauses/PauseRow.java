package org.mingjing.court.justice.assignment.web.pauses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 暂停分案一行
 *
 * @param open whether it can still be ended
 */
public record PauseRow(
        String id,
        String judge,
        LocalDate since,
        @Nullable LocalDate until,
        String reason,
        String recorded,
        Chip state,
        boolean open) {}
