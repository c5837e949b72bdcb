package org.mingjing.court.office.exchange;

import java.util.UUID;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 交换件标识 */
@Term("交换件标识")
public record ParcelId(UUID value) {

    static final String KIND = "parcel";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value.toString());
    }

    public String link() {
        return "/exchange/parcels/" + value;
    }
}
