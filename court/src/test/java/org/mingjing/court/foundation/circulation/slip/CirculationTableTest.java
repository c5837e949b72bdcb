package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.kernel.Decision;

/** 流转规则表 Every cell of the tables of docs/circulation.md, brought about and tried. */
class CirculationTableTest {

    @TestFactory
    Stream<DynamicContainer> everyCell() {
        return TableSeat.all().stream()
                .map(seat -> DynamicContainer.dynamicContainer(
                        seat.toString(),
                        Stream.of(Verb.values())
                                .map(verb -> DynamicTest.dynamicTest(
                                        verb + ": " + Set.copyOf(cells(seat, verb)), () -> tried(seat, verb)))));
    }

    @Test
    void noCellIsLeftOut() {
        Set<String> tried = TableSeat.all().stream()
                .flatMap(seat -> seat.parts().stream().map(part -> seat.situation() + " " + part))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>();
        for (String situation : CirculationPage.PAGE.situations()) {
            Map<Verb, Map<Part, String>> table = CirculationPage.PAGE.table(situation);
            assertThat(table.keySet()).as(situation).containsExactlyInAnyOrder(Verb.values());
            table.values().forEach(row -> row.keySet().forEach(part -> written.add(situation + " " + part)));
            Set<Integer> widths = table.values().stream().map(Map::size).collect(Collectors.toSet());
            assertThat(widths).as(situation).hasSize(1);
        }
        assertThat(tried).isEqualTo(written);
    }

    @Test
    void everyBoldWordHasAMeaning() {
        Set<String> words = CirculationPage.PAGE.situations().stream()
                .flatMap(situation -> CirculationPage.PAGE.table(situation).values().stream())
                .flatMap(row -> row.values().stream())
                .filter(CirculationPage::allows)
                .map(CirculationTableTest::word)
                .collect(Collectors.toSet());
        assertThat(TableEffects.words()).isEqualTo(words);
    }

    private static List<String> cells(TableSeat seat, Verb verb) {
        Map<Part, String> row = CirculationPage.PAGE.row(seat.situation(), verb);
        return seat.parts().stream()
                .map(part -> Objects.requireNonNull(row.get(part), seat::toString))
                .filter(cell -> !cell.equals(CirculationPage.NO_CELL))
                .toList();
    }

    private static String word(String cell) {
        return cell.replace("*", "");
    }

    private static void tried(TableSeat seat, Verb verb) {
        TableScene scene = seat.start().get();
        Slip slip = scene.slip();
        assertThat(slip.state())
                .isEqualTo(
                        switch (seat.situation()) {
                            case "FRESH", "MOVING" -> SlipState.UNDER_WAY;
                            case "ENDED" -> slip.state().ended() ? slip.state() : SlipState.AGREED;
                            default -> SlipState.valueOf(seat.situation());
                        });
        Hand hand = seat.hand();
        if (slip.state() == SlipState.UNDER_WAY) {
            assertThat(slip.fresh()).isEqualTo(seat.situation().equals("FRESH"));
        }
        if (hand != null && hand.principal() == null) {
            assertThat(scene.circulation.parts(slip, hand.person())).isEqualTo(seat.parts());
        }
        List<String> cells = cells(seat, verb);
        Set<String> effects = cells.stream().filter(CirculationPage::allows).collect(Collectors.toSet());
        if (effects.isEmpty()) {
            assertThat(refusal(scene, slip, hand, verb)).isEqualTo(cells.getFirst());
        } else {
            assertThat(effects).as("the parts of one person allow the same").hasSize(1);
            Slip after = granted(decided(scene, slip, hand, verb));
            TableEffects.hold(word(effects.iterator().next()), hand, slip, after);
        }
    }

    private static String refusal(TableScene scene, Slip slip, @Nullable Hand hand, Verb verb) {
        if (hand == null && verb != Verb.EXPIRE) {
            // the clock has no hand; only the table itself can be asked
            return Objects.requireNonNullElse(Permission.refusal(slip, verb, EnumSet.of(Part.CLOCK)), "allowed");
        }
        Decision<Slip> decision = decided(scene, slip, hand, verb);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        String code = decision instanceof Decision.Refused<Slip> refused ? refused.code() : "granted";
        if (hand != null) {
            assertThat(scene.circulation.obstacle(slip, hand, verb).map(refused -> refused.code()))
                    .contains(code);
        }
        assertThat(code).startsWith("circulation.");
        return code.substring("circulation.".length());
    }

    private static Slip granted(Decision<Slip> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<Slip>) decision).result();
    }

    private static Decision<Slip> decided(TableScene scene, Slip slip, @Nullable Hand hand, Verb verb) {
        return hand == null ? scene.circulation.expire(slip) : scene.circulation.decide(slip, hand, soundMove(verb));
    }

    private static Move soundMove(Verb verb) {
        return switch (verb) {
            case SUBMIT -> new Move.Submit(TableScene.form("as asked anew"), List.of());
            case AGREE -> new Move.Agree(List.of());
            case RETURN -> new Move.Return(Move.TO_REQUESTER);
            case HAND_ON, DELEGATE, ADD_BEFORE, ADD_AFTER, COPY -> new Move.With(verb, TableScene.STRANGER);
            case REMOVE -> new Move.With(verb, TableScene.BROUGHT_IN);
            case REMIND -> new Move.Remind(TableScene.TODAY);
            case REFUSE, WITHDRAW, TAKE_BACK, READ, CANCEL, EXPIRE -> new Move.Plain(verb);
        };
    }
}
