package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import org.mingjing.kernel.Term;
import org.mingjing.law.limits.ClockEvent;

/** 审限变更 What a person may record on a running clock. */
@Term("审限变更")
public sealed interface ClockChange {

    /** 扣除、中止: open at its end while the ground still runs. */
    @Term("记录扣除")
    record Exclude(ClockEvent.Exclusion exclusion, String document) implements ClockChange {}

    /** 扣除事由消除 The ground of a running exclusion has ended. */
    @Term("结束扣除")
    record EndExclusion(FactId fact, LocalDate to, String document) implements ClockChange {}

    /** 延长 As approved; direct for now, by circulation later. {@code appliedOn} decides whether it was asked in time. */
    @Term("记录延长")
    record Extend(ClockEvent.Extension extension, LocalDate appliedOn, String document) implements ClockChange {}

    /** 程序转换 */
    @Term("记录转换")
    record Convert(ClockEvent.Conversion conversion, String document) implements ClockChange {}

    /** 撤回 A fact recorded by mistake no longer counts; it stays to be seen, with the reason. What was granted by signatures needs such again. */
    @Term("撤回记录")
    record Withdraw(FactId fact, String reason, boolean agreed) implements ClockChange {

        /** By whoever recorded it, of the own accord. */
        public Withdraw(FactId fact, String reason) {
            this(fact, reason, false);
        }
    }
}
