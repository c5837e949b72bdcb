package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import org.mingjing.court.justice.preservation.PreservationAct.GiveSecurity;
import org.mingjing.court.justice.preservation.PreservationAct.WaiveSecurity;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;
import org.mingjing.law.preservation.SecurityBound;
import org.mingjing.law.preservation.SecurityWaiver;

/** 担保的规则 */
final class SecurityActs {

    private static final Citation DISMISSED_WITHOUT = Citation.of("民诉法", "104");

    private SecurityActs() {}

    static Decision<Preservation> order(Preservation before, Money amount, LocalDate on) {
        if (before.state() != PreservationState.PENDING) {
            return ruledAlready();
        }
        SecurityBound bound = before.bound();
        Money most = bound.most();
        if (amount.fen() <= 0) {
            return Decision.refused("preserve.refused.amount", bound.citation());
        }
        if (most != null && amount.compareTo(most) > 0) {
            return Decision.refused("preserve.refused.securityOverCap", bound.citation(), most.toString());
        }
        return Decision.granted(before.secured(before.security().ordered(on, amount)));
    }

    static Decision<Preservation> waive(Preservation before, WaiveSecurity act) {
        if (before.state() != PreservationState.PENDING) {
            return ruledAlready();
        }
        if (before.petition().stage() == PreservationStage.PRE_SUIT) {
            return Decision.refused("preserve.refused.securityNeeded", DISMISSED_WITHOUT);
        }
        return before.petition().kind() == PreservationKind.PROPERTY
                ? Decision.granted(before.secured(before.security().waived(act.ground())))
                : Decision.refused("preserve.refused.waiverOfProperty", SecurityWaiver.citation());
    }

    static Decision<Preservation> give(Preservation before, GiveSecurity act, LocalDate on) {
        if (before.state() != PreservationState.PENDING) {
            return ruledAlready();
        }
        SecurityBound bound = before.bound();
        if (act.amount().fen() <= 0) {
            return Decision.refused("preserve.refused.amount", bound.citation());
        }
        LocalDate ordered = before.security().orderedOn();
        if (ordered != null && on.isBefore(ordered)) {
            return Decision.refused("preserve.refused.outOfOrder", bound.citation());
        }
        return Decision.granted(
                before.secured(before.security().given(on, act.amount(), act.form(), act.by(), act.special())));
    }

    /** 担保是否足够 Before a ruling that grants. */
    static Decision<Preservation> enough(Preservation before) {
        Security security = before.security();
        SecurityBound bound = before.bound();
        Money given = security.given();
        if (given == null) {
            return bound.mandatory() || security.orderedOn() != null
                    ? Decision.refused(
                            "preserve.refused.securityMissing",
                            bound.mandatory() ? DISMISSED_WITHOUT : Citation.of("民诉法", "103"))
                    : Decision.granted(before);
        }
        Money ordered = security.ordered();
        if (ordered != null && given.compareTo(ordered) < 0) {
            return Decision.refused("preserve.refused.securityTooLittle", bound.citation(), ordered.toString());
        }
        Money least = bound.least();
        return least != null && given.compareTo(least) < 0 && security.special().isBlank()
                ? Decision.refused("preserve.refused.securityTooLittle", bound.citation(), least.toString())
                : Decision.granted(before);
    }

    private static Decision<Preservation> ruledAlready() {
        return Decision.refused("preserve.refused.ruledAlready", Citation.of("民诉法", "111"));
    }
}
