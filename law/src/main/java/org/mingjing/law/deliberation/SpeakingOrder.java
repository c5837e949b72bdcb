package org.mingjing.law.deliberation;

import java.util.Comparator;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.law.panel.SeatKind;

/**
 * 发表意见顺序 Among judges the handling judge speaks first and the presiding judge last, even when both are one (合议庭规定 10). Where
 * assessors sit the handling judge first explains the law and the rules of evidence; then the assessors speak before the judges, the
 * presiding judge last (陪审员法解释 12).
 */
public final class SpeakingOrder {

    private static final Citation JUDGES = Citation.of("合议庭规定", "10");
    private static final Citation WITH_ASSESSORS = Citation.of("陪审员法解释", "12");

    private SpeakingOrder() {}

    /** The members in the order in which they speak. */
    public static List<Speaker> of(List<Speaker> panel) {
        return panel.stream()
                .sorted(Comparator.comparing(Speaker::presiding)
                        .thenComparing(speaker -> speaker.kind() == SeatKind.JUDGE)
                        .thenComparing(speaker -> !speaker.handling())
                        .thenComparingInt(Speaker::no))
                .toList();
    }

    /** Whether the handling judge explains the law before anybody speaks. */
    public static boolean introduced(List<Speaker> panel) {
        return panel.stream().anyMatch(speaker -> speaker.kind() == SeatKind.ASSESSOR);
    }

    public static Citation citation(List<Speaker> panel) {
        return introduced(panel) ? WITH_ASSESSORS : JUDGES;
    }
}
