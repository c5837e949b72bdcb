package org.mingjing.court.justice.assignment.web.draw;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.refusal.Refusal;

/**
 * 分案结果一行
 *
 * @param judge empty when nothing came of it
 * @param why null when it was done
 */
public record ResultRow(
        String href,
        String number,
        String judge,
        String explanation,
        @Nullable Refusal why) {}
