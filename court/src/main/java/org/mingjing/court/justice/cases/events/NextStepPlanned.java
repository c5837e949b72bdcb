package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 下一事项已定 It has happened; told in the transaction that made it so. */
@Term("下一事项已定")
public record NextStepPlanned(CaseId id, CourtId court, LocalDate on) {}
