package org.mingjing.court.justice.trial;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 人民陪审员标识 */
@Term("人民陪审员标识")
public record AssessorId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
