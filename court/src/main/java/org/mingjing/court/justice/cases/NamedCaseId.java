package org.mingjing.court.justice.cases;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 所指案件标识 Not that of a case: it exists whether the case does or not. */
@Term("所指案件标识")
public record NamedCaseId(UUID value) {

    static final String KIND = "named-case";

    SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    static NamedCaseId of(SubjectRef subject) {
        return new NamedCaseId(UUID.fromString(subject.id()));
    }
}
