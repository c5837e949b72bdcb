package org.mingjing.court.justice.assignment;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;

/**
 * 待分案件 A case filed here that has no judge yet.
 *
 * @param clerk who filed it
 * @param dueOn by when it goes to the trial division
 */
@Term("待分案件")
public record AwaitingCase(CaseId id, PersonId clerk, LocalDate filedOn, LocalDate dueOn) {}
