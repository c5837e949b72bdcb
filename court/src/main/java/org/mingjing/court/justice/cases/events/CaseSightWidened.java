package org.mingjing.court.justice.cases.events;

import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 案件可见范围已放宽 The seal was taken off: the case is met again by whoever's reach it is in; told in the transaction that made it so. */
@Term("案件可见范围已放宽")
public record CaseSightWidened(CaseId id, CourtId court) {}
