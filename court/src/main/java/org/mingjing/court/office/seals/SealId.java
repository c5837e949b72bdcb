package org.mingjing.court.office.seals;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 印章标识 */
@Term("印章标识")
public record SealId(UUID value) {

    public static final String KIND = "seal";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/seals/registered/" + value;
    }
}
