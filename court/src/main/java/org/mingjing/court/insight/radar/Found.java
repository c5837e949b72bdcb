package org.mingjing.court.insight.radar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.court.justice.limits.FactId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 雷达发现 A case that stands still, and what tells so.
 *
 * @param standing the clock that stands; null for a case in which nothing moves
 * @param sign message key of what tells it, or the title of the paper that came in
 * @param since the day on which the reason ended, or since when nothing happens
 * @param citation the article by which its days count again, or the rule of this system
 */
@Term("雷达发现")
public record Found(
        CaseId caseId,
        FindingKind kind,
        @Nullable StandingClock standing,
        String sign,
        LocalDate since,
        Citation citation) {

    /**
     * 停着的审限
     *
     * @param dueOn as the clock shows it today
     * @param wouldBe had the exclusion been ended on the day its reason ended; null where that is not known
     */
    @Term("停着的审限")
    public record StandingClock(
            ClockId clock,
            FactId fact,
            String ground,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate wouldBe) {}
}
