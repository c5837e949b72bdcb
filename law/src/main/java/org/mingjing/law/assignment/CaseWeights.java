package org.mingjing.law.assignment;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/** 案件权重表 What a case weighs beside an ordinary one. A practice of courts, not a norm. */
@Term("案件权重表")
public final class CaseWeights {

    /** 普通案件的权重 in hundredths. */
    public static final int ORDINARY = 100;

    private static final Map<String, CaseWeight> HELD =
            RegisterFile.beside(CaseWeights.class, "case-weights.tsv").rows().stream()
                    .map(row -> new CaseWeight(
                            row.text("type_word"),
                            Integer.parseInt(row.text("hundredths")),
                            row.reliability(),
                            row.text("source")))
                    .collect(Collectors.toUnmodifiableMap(CaseWeight::typeWord, Function.identity()));

    private CaseWeights() {}

    /** @return hundredths; {@link #ORDINARY} for a word that is not listed */
    public static int of(String typeWord) {
        CaseWeight weight = HELD.get(typeWord);
        return weight == null ? ORDINARY : weight.hundredths();
    }

    public static Map<String, CaseWeight> held() {
        return HELD;
    }
}
