package org.mingjing.law.limits;

import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 申请延长的期限 When an extension must be asked for and decided, counted back from the due date.
 *
 * @param applyDays days before expiry by which to apply; null when no rule says
 * @param decideDays days before expiry by which to decide; 0 means before expiry, null when no rule says
 * @param citation the rule
 */
@Term("申请延长的期限")
public record RequestTiming(
        @Nullable Integer applyDays, @Nullable Integer decideDays, Citation citation) {}
