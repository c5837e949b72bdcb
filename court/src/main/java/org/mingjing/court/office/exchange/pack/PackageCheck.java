package org.mingjing.court.office.exchange.pack;

import java.util.List;
import java.util.Locale;
import org.mingjing.kernel.Term;

/**
 * 交换包检查结果 What one look at a package found.
 *
 * @param reason which sentence says it; empty: the plain one
 * @param details what it found it by, e.g. the parts that differ
 */
@Term("交换包检查结果")
public record PackageCheck(PackagePoint point, Outcome outcome, String reason, List<String> details) {

    public PackageCheck {
        details = List.copyOf(details);
    }

    /** 结果 */
    public enum Outcome {
        PASSED,
        /** 提示 It decides nothing, but whoever registers must know it. */
        REMARKED,
        FAILED,
        /** 未查 An earlier look failed. */
        SKIPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static PackageCheck passed(PackagePoint point, String... details) {
        return new PackageCheck(point, Outcome.PASSED, "", List.of(details));
    }

    public static PackageCheck remarked(PackagePoint point, String reason, String... details) {
        return new PackageCheck(point, Outcome.REMARKED, reason, List.of(details));
    }

    public static PackageCheck failed(PackagePoint point, String reason, String... details) {
        return new PackageCheck(point, Outcome.FAILED, reason, List.of(details));
    }

    public static PackageCheck skipped(PackagePoint point) {
        return new PackageCheck(point, Outcome.SKIPPED, "", List.of());
    }

    public boolean bad() {
        return outcome == Outcome.FAILED;
    }
}
