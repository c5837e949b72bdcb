package org.mingjing.law.assignment;

import org.mingjing.kernel.Term;
import org.mingjing.law.register.Reliability;

/**
 * 案件权重
 *
 * @param typeWord 类型代字, e.g. 民撤
 * @param hundredths 100 for an ordinary case
 * @param source where the number was seen
 */
@Term("案件权重")
public record CaseWeight(String typeWord, int hundredths, Reliability reliability, String source) {
    public CaseWeight {
        if (hundredths <= 0 || source.isBlank()) {
            throw new IllegalArgumentException("a weight is above zero and has a source: " + typeWord);
        }
    }
}
