package org.mingjing.court.justice.cases.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;

/** 程序转换 It has happened; told in the transaction that made it so. */
public record ProcedureChanged(CaseId id, CourtId court, String from, String to, LocalDate on) {}
