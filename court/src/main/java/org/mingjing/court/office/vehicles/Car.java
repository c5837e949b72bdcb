package org.mingjing.court.office.vehicles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 公务车辆
 *
 * @param model 车型
 * @param since 启用
 * @param inspectionBy 年检到期; null: not entered
 * @param insuredUntil 保险到期; null: not entered
 */
@Term("公务车辆")
public record Car(
        CarId id,
        CourtId court,
        String plate,
        String model,
        int seats,
        LocalDate since,
        @Nullable LocalDate inspectionBy,
        @Nullable LocalDate insuredUntil,
        int revision) {

    /** 可用 In service from the first of the days, inspected and insured until the last. */
    public boolean serves(LocalDate first, LocalDate last) {
        return !since.isAfter(first) && !over(inspectionBy, last) && !over(insuredUntil, last);
    }

    private static boolean over(@Nullable LocalDate until, LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
