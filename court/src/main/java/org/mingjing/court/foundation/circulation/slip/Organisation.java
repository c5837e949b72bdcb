package org.mingjing.court.foundation.circulation.slip;

import java.util.List;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 组织 What a slip must know of the court: who signs, who may act for whom, who must not meet the subject. */
@Term("组织")
public interface Organisation {

    /** The people the rule of a step names today, in their order; for a step whose people are chosen, none. */
    List<PersonId> named(RouteStep step, Slip slip);

    /** Whether the holder's authority envelope lets the other sign this slip today. */
    boolean deputises(PersonId deputy, PersonId holder, Slip slip);

    /** 回避 Whether the person must have nothing to do with what the slip is about. */
    boolean excluded(PersonId person, Slip slip);
}
