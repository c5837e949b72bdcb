package org.mingjing.law.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;

/** 合议庭的性质 What holds for every panel that the law lets sit. */
class PanelPropertyTest {

    @Property(tries = 5_000)
    void aLawfulPanelIsOddHasOneJudgePresidingAndNobodyBarred(@ForAll("panels") PanelFacts facts) {
        boolean lawful = PanelRules.faults(facts).isEmpty();
        long presiding = facts.seats().stream()
                .filter(seat -> seat.presiding() && seat.kind() == SeatKind.JUDGE)
                .count();
        int assessors = facts.count(SeatKind.ASSESSOR);
        int size = facts.seats().size();
        if (lawful) {
            assertThat(size % 2).isEqualTo(1);
            assertThat(size).isGreaterThanOrEqualTo(3);
            assertThat(presiding).isEqualTo(1);
            assertThat(facts.seats()).allMatch(seat -> seat.bars().isEmpty());
            assertThat(facts.seats()).anyMatch(PanelSeat::handling);
            assertThat(facts.seats().stream().map(PanelSeat::key)).doesNotHaveDuplicates();
        }
        if (assessors > 0 && lawful) {
            assertThat(facts.instance()).isEqualTo(TrialInstance.FIRST);
            assertThat(size == 3 || (size == 7 && assessors == 4)).isTrue();
        }
        if (facts.seats().stream().anyMatch(seat -> !seat.bars().isEmpty())) {
            assertThat(lawful).as("nobody excluded is ever seated").isFalse();
        }
    }

    /** An independent shuffle is not wanted: the same list and nonce give the same order, whatever the list looked like. */
    @Property(tries = 500)
    void aDrawRepeatsAndSeatsNobodyWhoDroppedOut(
            @ForAll @Size(min = 1, max = 30) Set<@IntRange(min = 1, max = 99) Integer> list,
            @ForAll @IntRange(min = 0, max = 7) int seats,
            @ForAll @Size(max = 5) Set<@IntRange(min = 1, max = 99) Integer> dropped,
            @ForAll long nonce) {
        Set<String> names = new HashSet<>();
        list.forEach(one -> names.add("a" + one));
        AssessorDraw draw = AssessorDraw.of(Long.toHexString(nonce), names);
        assertThat(draw).isEqualTo(AssessorDraw.of(Long.toHexString(nonce), new TreeSet<>(names)));
        assertThat(draw.order()).containsExactlyInAnyOrderElementsOf(names);
        Set<String> out = new HashSet<>();
        dropped.forEach(one -> out.add("a" + one));
        List<String> seated = draw.seated(seats, out);
        assertThat(seated).noneMatch(out::contains).doesNotHaveDuplicates();
        names.removeAll(out);
        assertThat(seated).hasSize(Math.min(seats, names.size()));
    }

    @Provide
    Arbitrary<PanelFacts> panels() {
        Arbitrary<PanelSeat> seats = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(SeatKind.JUDGE, SeatKind.JUDGE, SeatKind.ASSESSOR),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(20, Arbitraries.just(Set.<SeatBar>of())),
                                net.jqwik.api.Tuple.of(
                                        1, Arbitraries.of(SeatBar.values()).map(Set::of))),
                        Arbitraries.integers().between(0, 20))
                .as((who, kind, bars, leads) ->
                        new PanelSeat("m" + who, "m" + who, kind, false, who == 1, leads == 0, bars));
        return Combinators.combine(
                        Arbitraries.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL, CaseCategory.ADMINISTRATIVE),
                        Arbitraries.of(
                                Procedure.ORDINARY, Procedure.ORDINARY, Procedure.SUMMARY, Procedure.SECOND_INSTANCE),
                        Arbitraries.of(CourtLevel.values()),
                        Arbitraries.of(PanelTrait.values()).set().ofMaxSize(1),
                        seats.list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.integers().between(0, 9))
                .as((category, procedure, level, traits, all, presiding) -> new PanelFacts(
                        category,
                        procedure,
                        TrialInstance.of(procedure, ""),
                        level,
                        traits,
                        presiding < all.size() ? presided(all, presiding) : all));
    }

    private static List<PanelSeat> presided(List<PanelSeat> all, int at) {
        List<PanelSeat> seats = new java.util.ArrayList<>(all);
        PanelSeat one = seats.get(at);
        seats.set(at, new PanelSeat(one.key(), one.who(), one.kind(), true, one.handling(), one.leads(), one.bars()));
        return seats;
    }
}
