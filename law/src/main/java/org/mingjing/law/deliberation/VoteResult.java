package org.mingjing.law.deliberation;

import java.util.List;
import java.util.Set;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 表决结果 What came of the vote on one question. */
@Term("表决结果")
public sealed interface VoteResult {

    Citation citation();

    /** 尚待表决 These have not voted yet. */
    record Waiting(Set<Integer> missing, Citation citation) implements VoteResult {
        public Waiting {
            missing = Set.copyOf(missing);
        }
    }

    /**
     * 多数意见 More than half of those who vote chose this answer.
     *
     * @param minority 少数意见: who chose another; kept in the minutes
     */
    record Majority(int answer, List<Integer> in, List<Integer> minority, Citation citation) implements VoteResult {
        public Majority {
            in = List.copyOf(in);
            minority = List.copyOf(minority);
        }

        public boolean unanimous() {
            return minority.isEmpty();
        }
    }

    /** 未形成多数意见 No answer has more than half; the law lets the case go to a conference, nothing is decided. */
    record Split(Citation citation) implements VoteResult {}
}
