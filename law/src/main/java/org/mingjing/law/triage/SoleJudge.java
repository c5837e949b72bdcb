package org.mingjing.law.triage;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 独任审理 What takes a civil case from a sole judge, and how it goes to a panel. */
@Term("独任审理")
public final class SoleJudge {

    public static final Citation RULING = Citation.of("民诉法", "43(1)");
    public static final Citation OBJECTION = Citation.of("民诉法", "43(2)");
    /** A simple case is a sole judge's (163): first it becomes an ordinary one. */
    public static final Citation SUMMARY_TO_ORDINARY = Citation.of("民诉法", "170");

    private SoleJudge() {}

    public static boolean governs(CaseCategory category) {
        return category == CaseCategory.CIVIL;
    }

    /** 不得独任 The grounds of 民诉法 42 in its order, each with its item. */
    public static List<TriageCondition> bars() {
        return CivilOptions.NOT_SOLE;
    }
}
