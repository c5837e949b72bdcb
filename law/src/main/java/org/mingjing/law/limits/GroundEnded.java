package org.mingjing.law.limits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 扣除事由已消失 The reason not to count days has ended, though the exclusion is still recorded as running.
 *
 * @param on the day counting goes on
 * @param longest the period the law gives the ground; null when the file itself tells that it has ended
 * @param citation why the days after it count again
 */
@Term("扣除事由已消失")
public record GroundEnded(LocalDate on, @Nullable Span longest, Citation citation) {}
