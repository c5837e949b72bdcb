package org.mingjing.law.courts;

import java.util.Optional;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.register.Validity;

/**
 * 法院 A court as it stands in the register of court codes.
 *
 * @param superior 上一级法院 the court above, where the register tells it
 * @param regionCode code of the region, empty where the court belongs to none
 * @param validity the days on which the court bears this code
 */
@Term("法院")
public record Court(
        CourtCode code,
        String name,
        Optional<CourtCode> superior,
        String regionCode,
        Validity validity,
        Reliability reliability) {

    public CourtLevel level() {
        return CourtLevel.of(code);
    }
}
