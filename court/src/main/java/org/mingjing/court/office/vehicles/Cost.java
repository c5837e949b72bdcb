package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 用车费用
 *
 * @param trip null: of the car itself, e.g. a repair
 */
@Term("用车费用")
public record Cost(
        CarId car,
        @Nullable TripId trip,
        LocalDate day,
        CostKind kind,
        Money amount,
        String note,
        PersonId recordedBy) {

    /** 费用种类 */
    @Term("用车费用种类")
    public enum CostKind {
        /** 燃油 */
        FUEL,
        /** 通行费 */
        TOLL,
        /** 维修 */
        REPAIR,
        /** 其他 */
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
