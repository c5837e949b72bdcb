package org.mingjing.court.insight.radar.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingjing.court.insight.radar.FindingKind;
import org.mingjing.court.insight.radar.Found;
import org.mingjing.court.ui.Text;
import org.mingjing.law.limits.ExclusionGrounds;

/** 雷达用语 A finding in the reader's words. */
public final class RadarWords {

    private RadarWords() {}

    /** What is wrong, in one sentence. */
    public static String sentence(Found found, LocalDate today, Text text) {
        Found.StandingClock standing = found.standing();
        long days = ChronoUnit.DAYS.between(found.since(), today);
        return standing == null
                ? text.of("radar.sentence." + found.kind().word(), text.date(found.since()), days, sign(found, text))
                : text.of(
                        "radar.sentence." + found.kind().word(),
                        text.date(found.since()),
                        days,
                        sign(found, text),
                        ground(standing, text));
    }

    /** What tells it: a happening, a paper that came in, or the law's own period. */
    public static String sign(Found found, Text text) {
        String sign = found.sign();
        return sign.startsWith("cases.") || sign.startsWith("radar.")
                ? text.of(sign, "…")
                : text.of("radar.sign.paper", sign);
    }

    public static String ground(Found.StandingClock standing, Text text) {
        return ExclusionGrounds.of(standing.ground())
                .map(ground -> text.of("radar.ground", ground.phrase()))
                .orElse(standing.ground());
    }

    /** 暗中已超 By how many days the clock would be over, had it not stood; 0 where it would not. */
    public static long over(Found found, LocalDate today) {
        Found.StandingClock standing = found.standing();
        LocalDate wouldBe = standing == null ? null : standing.wouldBe();
        return wouldBe == null || !wouldBe.isBefore(today) ? 0 : ChronoUnit.DAYS.between(wouldBe, today);
    }

    /** Tab of the list on which findings of this kind stand. */
    public static String tab(FindingKind kind) {
        return kind.ofClock() ? kind.word() : "stuck";
    }
}
