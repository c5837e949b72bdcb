package org.mingjing.court.justice.hearings;

import java.util.List;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.mingjing.law.hearing.HearingReview;

/**
 * 排期审查 Everything held against a plan, told at once.
 *
 * @param earliest 最早可以开庭之日 and why
 * @param free 空闲时段 the first that fit everybody; empty while nothing stands against the plan
 */
@Term("排期审查")
public record Scrutiny(List<Clash> all, HearingReview.Earliest earliest, List<RoomTime> free) {

    public Scrutiny {
        all = List.copyOf(all);
        free = List.copyOf(free);
    }

    /** What has to be changed before it can be fixed. */
    public List<Clash> broken() {
        return of(Verdict.BROKEN);
    }

    /** What somebody has to decide, with a reason. */
    public List<Clash> open() {
        return of(Verdict.DECIDE);
    }

    public List<Clash> of(Verdict verdict) {
        return all.stream().filter(one -> one.verdict() == verdict).toList();
    }
}
