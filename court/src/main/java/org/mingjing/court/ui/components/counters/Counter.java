package org.mingjing.court.ui.components.counters;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Urgency;

/**
 * 计数 A figure and what it counts.
 *
 * @param href the list behind the figure
 * @param urgency colours the figure when it is not 0; null for plain figures
 */
public record Counter(
        String label, long value, String href, @Nullable Urgency urgency) {}
