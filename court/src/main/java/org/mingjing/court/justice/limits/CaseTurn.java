package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.procedure.Procedure;

/** 案件随之而变 What a change on a clock means for the case itself; withdrawn, the change takes that back. */
sealed interface CaseTurn {

    /** 中止诉讼 the ground that suspends the case itself. */
    String SUSPENSION = "EX-10";

    /** 不变 */
    record Stays() implements CaseTurn {}

    /** 中止 */
    record Suspended(LocalDate on) implements CaseTurn {}

    /** 恢复审理 */
    record Resumed(LocalDate on) implements CaseTurn {}

    /** 程序转换 or its taking back */
    record Changed(Procedure to, LocalDate on) implements CaseTurn {}

    static CaseTurn of(ClockChange change, LiveClock on, Admission.Admitted admitted, CaseCard card) {
        return switch (change) {
            case ClockChange.Exclude exclude ->
                suspends(exclude.exclusion())
                        ? new Suspended(exclude.exclusion().from())
                        : new Stays();
            case ClockChange.EndExclusion end ->
                on.fact(end.fact()).filter(CaseTurn::suspending).isPresent() ? new Resumed(end.to()) : new Stays();
            case ClockChange.Extend extend -> new Stays();
            case ClockChange.Convert convert ->
                new Changed(
                        ProcedureOfLimit.of(convert.conversion().to()),
                        convert.conversion().on());
            case ClockChange.Withdraw withdraw ->
                on.fact(withdraw.fact())
                        .map(fact -> takenBack(fact, on, admitted, card))
                        .orElseGet(Stays::new);
        };
    }

    /** A case that does not stand as the fact had put it stays as it is: what was mistaken can be withdrawn all the same. */
    private static CaseTurn takenBack(RecordedFact fact, LiveClock on, Admission.Admitted admitted, CaseCard card) {
        if (suspending(fact) && card.status() == CaseStatus.SUSPENDED) {
            boolean another = on.recorded().stream()
                    .anyMatch(one -> suspending(one) && !one.id().equals(fact.id()));
            return another ? new Stays() : new Resumed(admitted.occurredOn());
        }
        String limit = admitted.result().limitNow();
        if (fact.event() instanceof ClockEvent.Conversion && limit != null) {
            Procedure before = ProcedureOfLimit.of(limit);
            return before == card.procedure() ? new Stays() : new Changed(before, admitted.occurredOn());
        }
        return new Stays();
    }

    private static boolean suspending(RecordedFact fact) {
        return fact.running() && fact.event() instanceof ClockEvent.Exclusion exclusion && suspends(exclusion);
    }

    private static boolean suspends(ClockEvent.Exclusion exclusion) {
        return exclusion.to() == null && exclusion.ground().id().equals(SUSPENSION);
    }
}
