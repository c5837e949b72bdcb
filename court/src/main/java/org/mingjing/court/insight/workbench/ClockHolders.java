package org.mingjing.court.insight.workbench;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.limits.events.ClockTold;

/**
 * 审限责任人 Who owes a clock, whoever else is told of it, and who set it going; never somebody who must not meet the case.
 *
 * @param hidden the cases that each of the people concerned must not meet
 */
record ClockHolders(ChiefsOfDivisions chiefs, Map<PersonId, Set<CaseId>> hidden) {

    /** 承办法官 the handling judge; where he must not meet the case, the chief judge; empty where no judge is named yet. */
    Set<PersonId> owing(ClockTold told) {
        PersonId judge = told.handlingJudge();
        return judge == null ? Set.of() : mayMeet(judge, told) ? Set.of(judge) : chiefs(told);
    }

    /** 庭长 */
    Set<PersonId> chiefs(ClockTold told) {
        return chiefs.of(told.division()).stream()
                .filter(chief -> mayMeet(chief, told))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Nullable
    PersonId starter(ClockTold told) {
        PersonId by = told.by();
        return by != null && mayMeet(by, told) ? by : null;
    }

    private boolean mayMeet(PersonId person, ClockTold told) {
        return !hidden.getOrDefault(person, Set.of()).contains(told.caseId());
    }
}
