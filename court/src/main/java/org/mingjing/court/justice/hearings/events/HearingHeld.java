package org.mingjing.court.justice.hearings.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.HearingKind;

/** 已开庭 It has happened; told in the transaction that made it so. */
@Term("已开庭")
public record HearingHeld(SubjectRef hearing, CaseId caseId, CourtId court, HearingKind kind, LocalDate on) {}
