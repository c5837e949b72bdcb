package org.mingjing.court.office.exchange;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 来件标识 */
@Term("公文来件标识")
public record ArrivalId(UUID value) {

    public SubjectRef subject() {
        return new SubjectRef("document-package", value.toString());
    }

    public String link() {
        return "/exchange/packages/" + value;
    }
}
