package org.mingjing.court.office.seals.web.verify;

import java.util.List;
import org.mingjing.court.office.seals.stamp.SealCheck;
import org.mingjing.court.office.seals.stamp.SealReport;
import org.mingjing.court.office.seals.stamp.SealWords;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;

/** 验章报告页 Each check in words. */
public final class ReportView {

    private ReportView() {}

    /** 一项 */
    public record Line(String name, Chip outcome, String sentence) {}

    static List<Line> lines(SealReport report, Text text) {
        return report.checks().stream()
                .sorted(java.util.Comparator.comparing(SealCheck::point))
                .map(check -> new Line(
                        text.of(SealWords.point(check)),
                        Chip.of(text.of(SealWords.outcome(check)), tone(check.outcome())),
                        text.of(SealWords.sentence(check), SealWords.arguments(check))))
                .toList();
    }

    private static Tone tone(SealCheck.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case REMARKED -> Tone.WARN;
            case SKIPPED -> Tone.PLAIN;
        };
    }
}
