package org.mingjing.court.office.documents;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 发文标识 */
@Term("发文标识")
public record OutgoingId(UUID value) {

    static final String KIND = "official-document";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/documents/" + value;
    }
}
