package org.mingjing.law.filing;

import org.mingjing.kernel.Term;
import org.mingjing.law.limits.TimeLimit;
import org.mingjing.law.limits.TimeLimits;
import org.mingjing.law.trace.Phrase;

/** 立案类别 The suits that 登记立案规定 8 tells apart, by the days the court has to decide whether it files them. */
@Term("立案类别")
public enum FilingKind {
    /** 民事起诉 7 days */
    CIVIL("CIV-FILE"),
    /** 行政起诉 7 days */
    ADMINISTRATIVE("CIV-FILE"),
    /** 刑事自诉 15 days */
    PRIVATE_PROSECUTION("FILE-ZISU"),
    /** 第三人撤销之诉 30 days */
    THIRD_PARTY_REVOCATION("FILE-CHE"),
    /** 执行异议之诉 15 days */
    ENFORCEMENT_OBJECTION("FILE-YISU");

    private final String limit;

    FilingKind(String limit) {
        this.limit = limit;
    }

    /** 立案审查期限 The time the court has. */
    public TimeLimit limit() {
        return TimeLimits.named(limit);
    }

    public Phrase phrase() {
        return Phrase.of("filing.kind." + name());
    }
}
