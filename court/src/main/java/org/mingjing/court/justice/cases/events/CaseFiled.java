package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 立案 A case of this court's own work has its number; told in the transaction that made it so. */
@Term("案件已立")
public record CaseFiled(CaseId id, CourtId court, LocalDate on) {}
