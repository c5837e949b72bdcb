package org.mingjing.court.office.documents;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 收文标识 */
@Term("收文标识")
public record IncomingId(UUID value) {

    static final String KIND = "incoming-document";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/documents/incoming/" + value;
    }
}
