package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;

/** 程序转换 It has happened; told in the transaction that made it so. */
@Term("程序已转换")
public record ProcedureChanged(CaseId id, CourtId court, Procedure from, Procedure to, LocalDate on) {}
