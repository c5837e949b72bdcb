package org.mingjing.law.assignment;

import org.mingjing.kernel.Term;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.register.Reliability;

/**
 * 院庭长办案比例
 *
 * @param post 职务, a word such as {@code chief-judge}
 * @param least percent of what an ordinary judge receives in a year, {@code most} likewise: the quota
 */
@Term("院庭长办案比例")
public record LeaderShare(CourtLevel level, String post, int least, int most, Reliability reliability) {
    public LeaderShare {
        if (least <= 0 || most < least || most > 100) {
            throw new IllegalArgumentException("a share is a part of the whole: " + post);
        }
    }
}
