package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Term;

/** 数据范围 How far a person's eye reaches over cases that are not his own. */
@Term("案件数据范围")
enum CaseReach {
    /** 本人案件 only cases one has a relation to */
    OWN,
    /** 本庭案件 */
    DIVISION,
    /** 本院及下级法院案件 all cases of the courts in the person's scope */
    COURTS;

    static CaseReach of(Actor actor) {
        if (actor.is(Role.COURT_LEADER)
                || actor.is(Role.ADJUDICATION_MANAGEMENT)
                || actor.is(Role.STATISTICIAN)
                || actor.is(Role.FILING_CLERK)) {
            return COURTS;
        }
        return actor.is(Role.CHIEF_JUDGE) && actor.division() != null ? DIVISION : OWN;
    }

    boolean covers(Actor actor, CaseCard card) {
        return switch (this) {
            case OWN -> false;
            case DIVISION -> card.division() != null && card.division().equals(actor.division());
            case COURTS -> true;
        };
    }
}
