package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 变更承办法官 It has happened; told in the transaction that made it so. */
@Term("承办法官已变更")
public record CaseAssigned(CaseId id, CourtId court, PersonId judge, LocalDate on) {}
