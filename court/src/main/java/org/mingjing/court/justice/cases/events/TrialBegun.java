package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 开始审理 It has happened; told in the transaction that made it so. */
@Term("案件已开始审理")
public record TrialBegun(CaseId id, CourtId court, LocalDate on) {}
