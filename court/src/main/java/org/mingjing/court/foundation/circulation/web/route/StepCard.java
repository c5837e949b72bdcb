package org.mingjing.court.foundation.circulation.web.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 环节图示 One step as it is drawn.
 *
 * @param condition when it is gone through; null: always
 * @param marks working days, standing consents
 * @param change how it differs from the present route; null: it does not
 */
public record StepCard(
        String name,
        String mode,
        String who,
        @Nullable String condition,
        List<String> marks,
        @Nullable Chip change) {}
