package org.mingjing.law.assignment;

import java.util.List;
import java.util.Set;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.Term;

/** 收案后的首要事项 What a case asks of its judge from the first day, by the day of filing. */
@Term("收案后的首要事项")
public final class FirstSteps {

    /** 民事、行政一审 Where the copy of the complaint goes to the other side within five days (民诉法 128, 行诉法 67). */
    private static final Set<String> WITH_COMPLAINT = Set.of("民初", "行初");

    private FirstSteps() {}

    /** The limits, by their ids, that run from the filing of such a case. */
    public static List<String> of(CaseNumber number) {
        return WITH_COMPLAINT.contains(number.typeWord()) ? List.of("NODE-COPY") : List.of();
    }
}
