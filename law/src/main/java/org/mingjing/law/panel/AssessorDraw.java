package org.mingjing.law.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Sha256;
import org.mingjing.kernel.Term;

/**
 * 随机抽取人民陪审员 A draw that anybody can repeat: each on the list stands where the digest of the nonce and his number puts him; the
 * first sit, the next stand in for them in that order (陪审员法解释 3).
 *
 * @param nonce 随机数 made when the draw was made, and kept
 * @param order all who could be drawn, as they came
 */
@Term("随机抽取人民陪审员")
public record AssessorDraw(String nonce, List<String> order) {

    /** Where it stands that assessors are drawn at random, in time. */
    public static final Citation AT_RANDOM = Citation.of("陪审员法解释", "3");

    /** 年度参审上限 What the interpretation names for usual; each court sets its own and publishes it (陪审员法 24). */
    public static final int USUAL_CAP = 30;

    private static final int DAYS_BEFORE = 7;

    public AssessorDraw {
        order = List.copyOf(order);
    }

    /** @param list of those who may sit, in whatever order: the result does not depend on it */
    public static AssessorDraw of(String nonce, Set<String> list) {
        return new AssessorDraw(
                nonce,
                list.stream()
                        .sorted(Comparator.comparing((String who) -> place(nonce, who))
                                .thenComparing(who -> who))
                        .toList());
    }

    /** The last day on which assessors may be drawn for a hearing: seven days before it. */
    public static LocalDate latest(LocalDate hearing) {
        return hearing.minusDays(DAYS_BEFORE);
    }

    /** Who sits: the first of those against whom nothing has come up since; the rest stand in, in this order. */
    public List<String> seated(int seats, Set<String> droppedOut) {
        return order.stream()
                .filter(who -> !droppedOut.contains(who))
                .limit(seats)
                .toList();
    }

    private static String place(String nonce, String who) {
        return Sha256.of(nonce + ":" + who);
    }
}
