package org.mingjing.court.justice.cases.events;

import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 案件可见范围已收窄 Somebody must not meet the case any more: recused from it, or it was sealed; told in the transaction that made it so. */
@Term("案件可见范围已收窄")
public record CaseSightNarrowed(CaseId id, CourtId court) {}
