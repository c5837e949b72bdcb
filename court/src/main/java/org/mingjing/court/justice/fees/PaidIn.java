package org.mingjing.court.justice.fees;

import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Term;

/** 已登记的交费 A payment with the case it was made in. */
@Term("已登记的交费")
public record PaidIn(CaseId caseId, FeeEntry entry) {}
