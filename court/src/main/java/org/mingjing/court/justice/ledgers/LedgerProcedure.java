package org.mingjing.court.justice.ledgers;

import java.util.List;
import java.util.Optional;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.Span;
import org.mingjing.law.procedure.Procedure;

/** 台账程序 The procedure of a public prosecution with the limit it runs under. */
enum LedgerProcedure {
    /** 普通 counted to the day by which it is concluded at the latest: two months and the third */
    ORDINARY(Procedure.ORDINARY, "CRIM-1-PUB"),
    /** 简易 */
    SUMMARY(Procedure.SUMMARY, "CRIM-1-SUM"),
    /** 速裁 */
    EXPEDITED(Procedure.EXPEDITED, "CRIM-1-FAST");

    private final Procedure procedure;
    private final String limitId;

    LedgerProcedure(Procedure procedure, String limitId) {
        this.procedure = procedure;
        this.limitId = limitId;
    }

    static Optional<LedgerProcedure> named(String name) {
        return Procedure.named(name).flatMap(found -> switch (found) {
            case ORDINARY -> Optional.of(ORDINARY);
            case SUMMARY -> Optional.of(SUMMARY);
            case EXPEDITED -> Optional.of(EXPEDITED);
            default -> Optional.empty();
        });
    }

    Procedure procedure() {
        return procedure;
    }

    String limitId() {
        return limitId;
    }

    List<ClockEvent> events() {
        return this == ORDINARY
                ? List.of(new ClockEvent.Extension(Span.months(1), Approver.NONE_NEEDED, null))
                : List.of();
    }
}
