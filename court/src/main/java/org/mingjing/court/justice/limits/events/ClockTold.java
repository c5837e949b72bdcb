package org.mingjing.court.justice.limits.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 审限已计算 A clock shows this now.
 *
 * @param handlingJudge who owes it; null where nobody is assigned yet
 * @param by who filed the case or recorded the last change; null: the system, or as before
 * @param limitId the limit whose name tells what is owed
 */
@Term("审限已计算")
public record ClockTold(
        ClockId clock,
        CourtId court,
        CaseId caseId,
        String caseNumber,
        String caseTitle,
        @Nullable PersonId handlingJudge,
        @Nullable DivisionId division,
        boolean main,
        String limitId,
        @Nullable LocalDate dueOn,
        ClockMark mark,
        boolean provisional,
        @Nullable PersonId by) {}
