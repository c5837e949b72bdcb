package org.mingjing.law.trial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 结案事实 What tells on which day a case has ended.
 *
 * @param pronouncedOn 宣判、宣告之日; null: it was not pronounced but served
 * @param parties whom the paper had to reach
 */
@Term("结案事实")
public record ConclusionFacts(
        ConclusionManner manner, @Nullable LocalDate pronouncedOn, List<String> parties, List<EndService> services) {
    public ConclusionFacts {
        parties = List.copyOf(parties);
        services = List.copyOf(services);
    }
}
