package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;

/** 中止 It has happened; told in the transaction that made it so. */
public record CaseSuspended(CaseId id, CourtId court, LocalDate on) {}
