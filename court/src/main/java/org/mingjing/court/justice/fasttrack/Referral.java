package org.mingjing.court.justice.fasttrack;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;

/** 送速裁 A case with a fast-track team, for as long as it stays there. */
@Term("送速裁")
public record Referral(UUID id, CaseId caseId, TeamId team, LocalDate on, PersonId by) {}
