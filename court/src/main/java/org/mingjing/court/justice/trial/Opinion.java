package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 评议意见
 *
 * @param votes the answer to each question in their order; 0: does not vote on it
 * @param recordedBy the member himself; for an assessor whoever wrote down what he said
 */
@Term("评议意见")
public record Opinion(
        int round, int speaker, String words, List<Integer> votes, LocalDate spokenOn, PersonId recordedBy) {
    public Opinion {
        votes = List.copyOf(votes);
    }
}
