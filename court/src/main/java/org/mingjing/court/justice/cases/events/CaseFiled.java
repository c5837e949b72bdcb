package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;

/** 立案 It has happened; told in the transaction that made it so. */
public record CaseFiled(CaseId id, CourtId court, LocalDate on) {}
