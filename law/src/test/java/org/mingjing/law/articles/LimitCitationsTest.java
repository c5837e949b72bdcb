package org.mingjing.law.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Citation;
import org.mingjing.law.limits.Dated;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Rung;
import org.mingjing.law.limits.TimeLimits;

/** Every citation of a time limit or a ground for exclusion leads to an instrument, and but for those named here to a text. */
class LimitCitationsTest {

    /** Their texts are in none of the public collections we took the others from. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "2025立调意见 三",
            "自赔程序规定 12",
            "执行工作规定 63",
            "执行工作规定 22",
            "仲裁司法审查规定 9",
            "人民法院诉讼文书立卷归档办法 全文",
            "信访工作条例 22, 23",
            "信访工作条例 34",
            "法发〔2019〕2号 全文",
            "法发〔2006〕35号 13",
            "执行工作规定 77",
            "民诉法 (2017) 92");

    @Test
    void everyCitationLeadsToAnInstrument() {
        assertThat(citations())
                .allSatisfy(citation -> assertThat(Articles.instrument(citation.instrument()))
                        .as(citation.toString())
                        .isPresent());
    }

    @Test
    void everyCitationButTheseLeadsToAText() {
        Set<String> withoutText = new LinkedHashSet<>();
        for (Citation citation : citations()) {
            int named = ArticleNumbers.read(citation.article()).size();
            if (named == 0 || Articles.findAll(citation).size() < named) {
                withoutText.add(citation.toString());
            }
        }
        assertThat(withoutText).containsExactlyInAnyOrderElementsOf(WITHOUT_TEXT);
    }

    private static List<Citation> citations() {
        return Stream.of(
                        TimeLimits.all().stream().flatMap(limit -> limit.citations().stream()),
                        TimeLimits.all().stream()
                                .flatMap(limit ->
                                        limit.base().readings().stream().map(Dated.Reading::citation)),
                        TimeLimits.all().stream()
                                .flatMap(
                                        limit -> limit.ladder().rungs().stream().map(Rung::citation)),
                        ExclusionGrounds.all().stream().flatMap(ground -> ground.citations().stream()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
