package org.mingjing.court.justice.assignment.events;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 案件待分 A case was filed and has no judge.
 *
 * @param clerk who filed it
 * @param dueOn by when it goes to the trial division (审限规定 7)
 */
@Term("案件待分")
public record CaseAwaitsJudge(CaseId id, CourtId court, String title, PersonId clerk, LocalDate dueOn) {}
