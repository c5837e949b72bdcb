package org.mingjing.law.limits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 审限事项 What happens to a clock after it has started. */
@Term("审限事项")
public sealed interface ClockEvent {

    /**
     * 扣除审限 Days that do not count: {@code to − from}.
     *
     * @param ground why; for EX-03 and RE-01 the clock restarts instead
     * @param from first day that does not count
     * @param to the day counting goes on, or null while the ground still runs
     */
    @Term("扣除审限")
    record Exclusion(
            ExclusionGround ground,
            LocalDate from,
            @Nullable LocalDate to) implements ClockEvent {}

    /**
     * 延长审限 A longer limit.
     *
     * @param length what is added, months or days
     * @param approvedBy who approved
     * @param on the day of approval, or null when not recorded: it then belongs to the last procedure
     */
    @Term("延长审限")
    record Extension(
            Span length, Approver approvedBy, @Nullable LocalDate on) implements ClockEvent {}

    /**
     * 程序转换 The case goes on in another procedure.
     *
     * @param to id of the limit of the new procedure
     * @param on the day of the decision
     */
    @Term("程序转换")
    record Conversion(String to, LocalDate on) implements ClockEvent {}
}
