package org.mingjing.law.serving;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 送达经过 One attempt to serve one paper on one addressee.
 *
 * @param on 交付、交邮、发送、张贴或者刊登之日; of several publications the last
 * @param outcome null while it is on its way
 * @param outcomeOn 签收、退回、到达之日; null while it is on its way
 */
@Term("送达经过")
public record ServiceAttempt(
        ServiceMeans means,
        LocalDate on,
        @Nullable ServiceOutcome outcome,
        @Nullable LocalDate outcomeOn,
        Set<ServiceEvidence> evidence) {

    /** @throws IllegalArgumentException when the outcome is none of this means, lacks its day or lies before the attempt */
    public ServiceAttempt {
        evidence = Set.copyOf(evidence);
        if ((outcome == null) != (outcomeOn == null)) {
            throw new IllegalArgumentException("an outcome has its day: " + outcome + " " + outcomeOn);
        }
        if (outcome != null && !means.outcomes().contains(outcome)) {
            throw new IllegalArgumentException(outcome + " is no outcome of " + means);
        }
        if (outcomeOn != null && outcomeOn.isBefore(on)) {
            throw new IllegalArgumentException(outcomeOn + " is before " + on);
        }
    }
}
