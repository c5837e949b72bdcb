package org.mingjing.court.office.documents.web.register;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 公文簿一行
 *
 * @param kind 文种, of an incoming one its sender
 * @param urgency null: it is not urgent
 * @param late whether it was due before now
 * @param where who has it; empty: nobody any more
 */
public record DocumentRow(
        String href,
        String number,
        String title,
        String kind,
        @Nullable Chip urgency,
        Chip state,
        String where,
        String since,
        String until,
        boolean late) {}
