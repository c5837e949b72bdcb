package org.mingjing.court.justice.cases;

import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Term;

/** 案件数据范围 How far a person's eye reaches over cases, the own ones always included. */
@Term("案件数据范围")
public enum CaseReach {
    /** 本人案件 cases one has a relation to */
    OWN,
    /** 本庭案件 cases of the divisions one leads */
    DIVISION,
    /** 本院及下级法院案件 all cases of the courts in the person's scope */
    COURTS;

    /** The widest reach of this person. */
    public static CaseReach of(Actor actor) {
        if (actor.is(Role.COURT_LEADER)
                || actor.is(Role.ADJUDICATION_MANAGEMENT)
                || actor.is(Role.STATISTICIAN)
                || actor.is(Role.FILING_CLERK)) {
            return COURTS;
        }
        return actor.is(Role.CHIEF_JUDGE) && !actor.led().isEmpty() ? DIVISION : OWN;
    }

    /** The wished reach, or the widest when the person has not so wide a one. */
    public static CaseReach within(Actor actor, CaseReach wished) {
        CaseReach widest = of(actor);
        return wished.compareTo(widest) <= 0 ? wished : widest;
    }
}
