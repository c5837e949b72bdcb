package org.mingjing.court.justice.cases;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kernel.Term;

/** 本人与案的关系 All present relations of one person to one case. */
@Term("本人与案的关系")
public record Relations(Set<CaseRelation> held) {

    static final Relations NONE = new Relations(Set.of());

    public Relations {
        held = Set.copyOf(held);
    }

    static Relations of(String[] words) {
        return new Relations(Arrays.stream(words).map(CaseRelation::of).collect(Collectors.toSet()));
    }

    /** 回避 Stronger than every other relation and role. */
    public boolean recused() {
        return held.contains(CaseRelation.RECUSED);
    }

    /** Whether the person works on the case. */
    public boolean working() {
        return !recused() && held.stream().anyMatch(relation -> relation != CaseRelation.READER);
    }
}
