package org.mingjing.court.office.seals;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 用印标识 */
@Term("用印标识")
public record UseId(UUID value) {

    public static final String KIND = "seal-use";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/seals/uses/" + value;
    }
}
