package org.mingjing.court.justice.cases;

import java.util.Set;
import org.mingjing.kernel.Term;

/** 本人与案的关系 All present relations of one person to one case. */
@Term("本人与案的关系")
public record Relations(Set<CaseRelation> held) {

    public Relations {
        held = Set.copyOf(held);
    }

    /** 回避 Stronger than every other relation and role. */
    public boolean recused() {
        return held.contains(CaseRelation.RECUSED);
    }

    /** Whether the person works on the case. */
    public boolean working() {
        return !held.isEmpty() && !recused();
    }
}
