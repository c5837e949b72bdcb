package org.mingjing.court.justice.appeals.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.appeal.AppealOutcome;

/**
 * 二审已有结果 The appeal has ended; told to the first court in the transaction that made it so.
 *
 * @param firstCase of the first court
 */
@Term("二审已有结果")
public record AppealDecided(CaseId firstCase, CourtId court, CaseId upperCase, AppealOutcome outcome, LocalDate on) {}
