package org.mingjing.court.office.exchange.web;

import java.util.List;
import org.mingjing.court.office.exchange.pack.PackageCheck;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;

/** 检查结果行 Each check of a package in words. */
public final class CheckLines {

    private CheckLines() {}

    /** 一项 */
    public record Line(String name, Chip outcome, String sentence) {}

    public static List<Line> of(List<PackageCheck> checks, Text text) {
        return checks.stream()
                .sorted(java.util.Comparator.comparing(PackageCheck::point))
                .map(one -> new Line(
                        text.of("exchange.check." + one.point().word()),
                        Chip.of(text.of("exchange.outcome." + one.outcome().word()), tone(one)),
                        sentence(one, text)))
                .toList();
    }

    /** What a broken seal is broken in has its name among the words of seals; several parts are one list. */
    public static String sentence(PackageCheck check, Text text) {
        if (check.outcome() == PackageCheck.Outcome.SKIPPED) {
            return text.of("exchange.check.skipped");
        }
        String key = "exchange.check." + check.point().word() + "."
                + check.outcome().word() + (check.reason().isEmpty() ? "" : "." + check.reason());
        Object[] details = switch (check.point()) {
            case PARTS -> new Object[] {String.join(", ", check.details())};
            case SEAL ->
                check.reason().equals("broken")
                        ? new Object[] {text.of("seals.check." + check.details().getFirst())}
                        : check.details().toArray();
            default -> check.details().toArray();
        };
        return text.of(key, details);
    }

    private static Tone tone(PackageCheck check) {
        return switch (check.outcome()) {
            case PASSED -> Tone.GOOD;
            case REMARKED -> Tone.WARN;
            case FAILED -> Tone.BAD;
            case SKIPPED -> Tone.PLAIN;
        };
    }
}
