package org.mingjing.law.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mingjing.law.assignment.DrawOutcome.Drawn;
import org.mingjing.law.casetype.CaseCategory;

/** 分案的性质 What holds for every draw. */
class DrawPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Exclusion> AWAY =
            List.of(new Exclusion(ExclusionReason.AWAY, null, ExclusionReason.AWAY.citation(CaseCategory.CIVIL)));

    @Property(tries = 1000)
    void nobodyExcludedIsEverDrawn(@ForAll("pools") List<Candidate> pool, @ForAll int nonce) {
        DrawOutcome outcome = RandomDraw.draw(facts(pool, nonce));
        if (outcome instanceof Drawn drawn) {
            assertThat(pool).contains(drawn.judge());
            assertThat(drawn.judge().exclusions()).isEmpty();
        } else {
            assertThat(pool).noneMatch(Candidate::eligible);
        }
    }

    @Property(tries = 500)
    void theSamePoolAndNonceGiveTheSameWhateverTheOrder(
            @ForAll("pools") List<Candidate> pool, @ForAll int nonce, @ForAll long shuffle) {
        List<Candidate> other = new ArrayList<>(pool);
        Collections.shuffle(other, new Random(shuffle));
        assertThat(RandomDraw.draw(facts(other, nonce))).isEqualTo(RandomDraw.draw(facts(pool, nonce)));
    }

    @Property(tries = 500)
    void whoeverCarriesLessHasMoreLots(@ForAll("pools") List<Candidate> pool) {
        assertThat(RandomDraw.lots(pool)).allMatch(lot -> lot.lots() >= 1);
        List<Lot> lots = RandomDraw.lots(pool).stream()
                .filter(lot -> lot.candidate().share() == 100)
                .toList();
        for (Lot one : lots) {
            assertThat(one.lots()).isGreaterThanOrEqualTo(CaseWeights.ORDINARY);
            assertThat(lots)
                    .allSatisfy(other -> assertThat(Integer.signum(other.lots() - one.lots()))
                            .isEqualTo(Integer.signum(
                                    one.candidate().load() - other.candidate().load())));
        }
    }

    /** 10,000 draws: more than four standard deviations off would happen once in ten thousand tries by chance. */
    @Property(tries = 20)
    void theChancesAreThoseOfTheLots(@ForAll @IntRange(min = 0, max = 3000) int load, @ForAll int start) {
        List<Candidate> pool = List.of(
                new Candidate("a", "甲", load, 0, 100, List.of()),
                new Candidate("b", "乙", 3000, 0, 100, List.of()),
                new Candidate("c", "丙", 1500, 0, 100, List.of()),
                new Candidate("d", "丁", 0, 0, 100, AWAY));
        List<Lot> lots = RandomDraw.lots(pool);
        int total = lots.stream().mapToInt(Lot::lots).sum();
        Map<String, Integer> drawn = new HashMap<>();
        int tries = 10_000;
        IntStream.range(0, tries)
                .mapToObj(nonce -> (Drawn) RandomDraw.draw(facts(pool, start + nonce)))
                .forEach(one -> drawn.merge(one.judge().id(), 1, Integer::sum));
        for (Lot lot : lots) {
            double chance = (double) lot.lots() / total;
            double deviation = Math.sqrt(tries * chance * (1 - chance));
            assertThat((double) drawn.getOrDefault(lot.candidate().id(), 0))
                    .isBetween(tries * chance - 4.5 * deviation, tries * chance + 4.5 * deviation);
        }
        assertThat(drawn).doesNotContainKey("d");
    }

    @Provide
    Arbitrary<List<Candidate>> pools() {
        Arbitrary<Candidate> one = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(3),
                        Arbitraries.integers().between(0, 30_000),
                        Arbitraries.of(100, 100, 70, 10),
                        Arbitraries.of(List.<Exclusion>of(), List.<Exclusion>of(), AWAY))
                .as((id, load, share, exclusions) -> new Candidate(id, id, load, 0, share, exclusions));
        return one.list().uniqueElements(Candidate::id).ofMaxSize(12);
    }

    private static DrawFacts facts(List<Candidate> pool, int nonce) {
        return new DrawFacts("（2026）苏9801民初1号", DAY, pool, "n" + nonce);
    }
}
