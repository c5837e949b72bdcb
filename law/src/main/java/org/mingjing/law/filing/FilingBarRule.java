package org.mingjing.law.filing;

import java.util.Set;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 不予立案规则 For which suits a ground stands, and in which article. */
@Term("不予立案规则")
public record FilingBarRule(FilingBar bar, Set<FilingKind> kinds, Citation citation) {
    public FilingBarRule {
        kinds = Set.copyOf(kinds);
    }
}
