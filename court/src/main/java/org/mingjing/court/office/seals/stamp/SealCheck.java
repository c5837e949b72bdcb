package org.mingjing.court.office.seals.stamp;

import java.util.List;
import java.util.Locale;
import org.mingjing.kernel.Term;

/**
 * 验章结果 What one look at a sealed file found.
 *
 * @param details what it found it by, e.g. the parts whose digests differ
 */
@Term("验章结果")
public record SealCheck(SealPoint point, Outcome outcome, List<String> details) {

    public SealCheck {
        details = List.copyOf(details);
    }

    /** 结果 */
    public enum Outcome {
        PASSED,
        FAILED,
        /** 提示 It decides nothing, but whoever reads must know it. */
        REMARKED,
        /** 未查 It was not looked at: an earlier look failed, or nobody could be asked. */
        SKIPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SealCheck of(SealPoint point, boolean passed, String... details) {
        return new SealCheck(point, passed ? Outcome.PASSED : Outcome.FAILED, List.of(details));
    }

    static SealCheck skipped(SealPoint point) {
        return new SealCheck(point, Outcome.SKIPPED, List.of());
    }
}
