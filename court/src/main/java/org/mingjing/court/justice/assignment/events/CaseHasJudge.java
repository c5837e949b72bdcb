package org.mingjing.court.justice.assignment.events;

import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;

/** 案件已分 A case that waited has its judge. */
@Term("案件已分")
public record CaseHasJudge(CaseId id) {}
