package org.mingjing.law.triage;

import org.mingjing.kernel.Term;
import org.mingjing.law.triage.TriageCondition.Answer;

/** 分流理由 What a condition says of a case: it speaks for the procedure, against it, or is still to be asked. */
@Term("分流理由")
public record TriageGround(TriageCondition condition, Answer answer) {}
