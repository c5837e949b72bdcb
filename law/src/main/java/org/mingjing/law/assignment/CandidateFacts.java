package org.mingjing.law.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 候选法官情况 What is known of somebody before it is judged whether he may be drawn.
 *
 * @param judge whether he holds the duty of a judge today
 * @param field whether his division tries cases of this kind
 * @param earlier whether he took part in an earlier procedure of the case
 * @param awayUntil the last day of a leave that covers the day; null: he is there
 * @param paused 暂停分案 on the day
 * @param pausedUntil its last day; null while no end is known
 * @param quota percent up to which a leader takes cases; null for whoever is none
 * @param docket his cases
 */
@Term("候选法官情况")
public record CandidateFacts(
        String id,
        String name,
        boolean judge,
        boolean field,
        boolean recused,
        boolean earlier,
        @Nullable LocalDate awayUntil,
        boolean paused,
        @Nullable LocalDate pausedUntil,
        @Nullable Integer quota,
        List<Workload.Lines> docket) {
    public CandidateFacts {
        docket = List.copyOf(docket);
    }
}
