package org.mingjing.law.triage;

import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 四类案件 The cases over which court leaders watch; they may ask and convene, never change a result. */
@Term("四类案件")
public enum FourCategories {
    /** 重大、疑难、复杂、敏感 */
    HARD_OR_SENSITIVE(TriageFact.NOVEL_OR_HARD, TriageFact.PUBLIC_INTEREST, TriageFact.MAJOR_IMPACT),
    /** 群体性纠纷或者广泛关注，可能影响社会稳定 */
    GROUP_OR_PUBLIC(TriageFact.GROUP_DISPUTE, TriageFact.PUBLIC_ATTENTION),
    /** 与类案裁判可能冲突 */
    PRECEDENT(TriageFact.CONFLICT_WITH_PRECEDENT),
    /** 反映法官有违法审判行为 */
    COMPLAINT(TriageFact.COMPLAINT_AGAINST_JUDGE);

    /** Read as reported. */
    public static final Citation CITATION = Citation.of("四类案件意见", "2");

    /** 可以指定分案，应当组成合议庭，一般由院庭长担任审判长. Read as reported. */
    public static final Citation ASSIGNMENT = Citation.of("四类案件意见", "9");

    private final TriageFact first;
    private final TriageFact second;
    private final TriageFact third;

    FourCategories(TriageFact only) {
        this(only, only, only);
    }

    FourCategories(TriageFact first, TriageFact second) {
        this(first, second, second);
    }

    FourCategories(TriageFact first, TriageFact second, TriageFact third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /** The categories that the facts told put a case into. */
    public static List<FourCategories> of(TriageFacts facts) {
        return Stream.of(values())
                .filter(category ->
                        category.facts().anyMatch(fact -> facts.told(fact).orElse(false)))
                .toList();
    }

    /** What puts a case into this category. */
    Stream<TriageFact> facts() {
        return Stream.of(first, second, third).distinct();
    }

    /** 应当组成合议庭 No sole judge tries such a case; 民诉法 42 says so of some of it itself. Read as reported. */
    static List<TriageCondition> barSoleJudge(TriageField field) {
        return Stream.of(values())
                .flatMap(FourCategories::facts)
                .filter(fact -> switch (fact) {
                    case MAJOR_IMPACT -> field == TriageField.CRIMINAL;
                    case PUBLIC_INTEREST, NOVEL_OR_HARD, GROUP_DISPUTE, PUBLIC_ATTENTION -> field != TriageField.CIVIL;
                    default -> true;
                })
                .map(fact -> TriageCondition.bars(CITATION, fact))
                .toList();
    }

    public Phrase phrase() {
        return Phrase.of("triage.four." + name());
    }
}
