package org.mingjing.court.justice.cases;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 案件标识 */
@Term("案件标识")
public record CaseId(UUID value) {

    /** How modules that know no cases carry it. */
    public SubjectRef subject() {
        return new SubjectRef("case", value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
