package org.mingjing.law.preservation;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 保全措施的期限 How long a measure lasts at most, counted from the day it was taken or renewed; the last day does not move with holidays,
 * for the measure ends by itself (查扣冻规定 27).
 *
 * @param from the day it was taken or renewed; not counted itself (民诉法 85)
 * @param latest last day it can last
 */
@Term("保全措施的期限")
public record MeasureTerm(LocalDate from, LocalDate latest, Citation citation) {

    /** Empty for a measure that the law does not limit in time. */
    public static Optional<MeasureTerm> longest(MeasureKind kind, LocalDate from) {
        return kind.limited()
                ? Optional.of(
                        new MeasureTerm(from, from.plusMonths(kind.longest().months()), kind.citation()))
                : Optional.empty();
    }

    /** Whether it may be set to end on this day. */
    public boolean allows(LocalDate expiry) {
        return expiry.isAfter(from) && !expiry.isAfter(latest);
    }
}
