package org.mingjing.court.justice.serving;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 受送达人标识 */
@Term("受送达人标识")
public record AddresseeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
