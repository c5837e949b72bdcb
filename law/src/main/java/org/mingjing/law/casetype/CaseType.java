package org.mingjing.law.casetype;

import java.util.List;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.Reliability;
import org.mingjing.law.register.Validity;

/**
 * 案件类型 What a type word in a case number stands for.
 *
 * @param word 类型代字 e.g. 刑初
 * @param kinds the kinds of cases it covers, at least one
 * @param validity when the word may be given to a new case
 * @param remark what is not settled about it, empty where nothing is
 */
@Term("案件类型")
public record CaseType(
        String word,
        CaseCategory category,
        List<CaseKind> kinds,
        Validity validity,
        Reliability reliability,
        String remark) {

    public CaseType {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a type word stands for something: " + word);
        }
    }
}
