package org.mingjing.court.ui.components.progress;

import org.jspecify.annotations.Nullable;

/**
 * 进度
 *
 * @param label what is being done
 * @param total 0 when it is not known how much there is
 * @param poll address asked again every second while it runs; null when it has ended
 */
public record Progress(
        String label, long done, long total, @Nullable String poll) {}
