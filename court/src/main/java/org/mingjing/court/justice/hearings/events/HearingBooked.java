package org.mingjing.court.justice.hearings.events;

import java.time.LocalDate;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.HearingKind;

/** 庭次已排期 It has happened; told in the transaction that made it so. */
@Term("庭次已排期")
public record HearingBooked(SubjectRef hearing, CaseId caseId, CourtId court, HearingKind kind, LocalDate day) {}
