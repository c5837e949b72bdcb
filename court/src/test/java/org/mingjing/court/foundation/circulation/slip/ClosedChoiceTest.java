package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 封闭选择 What can be written down at all: forms, routes, moves, and which states count as what. */
class ClosedChoiceTest {

    private static final FormValue ONE = new FormValue.Whole(1);
    private static final FormValue TWO = new FormValue.Whole(2);

    @Test
    void theChangesOfAFormAreWhatDiffersEitherWay() {
        Form form = new Form(Map.of("same", ONE, "changed", ONE, "gone", ONE));
        Form later = new Form(Map.of("same", ONE, "changed", TWO, "new", TWO));
        assertThat(form.changesTo(later)).containsExactlyInAnyOrder("changed", "gone", "new");
        assertThat(form.changesTo(form)).isEmpty();
    }

    @Test
    void aFormKeepsTheOrderOfItsFields() {
        Map<String, FormValue> values = new LinkedHashMap<>();
        List.of("z", "a", "m", "b").forEach(field -> values.put(field, ONE));
        assertThat(new Form(values).values().keySet()).containsExactly("z", "a", "m", "b");
    }

    @Test
    void aRouteHasAStepThatSomebodySigns() {
        RouteStep read = TableScene.step(StepMode.READ, TableScene.READER);
        assertThatIllegalArgumentException().isThrownBy(() -> new Route("test", 1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Route("test", 1, List.of(read)));
        assertThat(new Route("test", 1, List.of(read, TableScene.step(StepMode.SINGLE, TableScene.FIRST)))
                        .step(1)
                        .mode())
                .isEqualTo(StepMode.SINGLE);
    }

    @ParameterizedTest
    @EnumSource
    void aVerbIsWrittenOnlyWithWhatItNeeds(Verb verb) {
        Set<Verb> withAnother =
                EnumSet.of(Verb.HAND_ON, Verb.DELEGATE, Verb.ADD_BEFORE, Verb.ADD_AFTER, Verb.REMOVE, Verb.COPY);
        Set<Verb> plain = EnumSet.of(Verb.REFUSE, Verb.WITHDRAW, Verb.TAKE_BACK, Verb.READ, Verb.CANCEL, Verb.EXPIRE);
        if (withAnother.contains(verb)) {
            assertThat(new Move.With(verb, TableScene.STRANGER).verb()).isEqualTo(verb);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Move.With(verb, TableScene.STRANGER));
        }
        if (plain.contains(verb)) {
            assertThat(new Move.Plain(verb).verb()).isEqualTo(verb);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Move.Plain(verb));
        }
    }

    @Test
    void statesCountAsThePageSays() {
        assertThat(TurnState.values())
                .filteredOn(TurnState::done)
                .containsExactlyInAnyOrder(TurnState.AGREED, TurnState.STANDS);
        assertThat(TurnState.values())
                .filteredOn(TurnState::pending)
                .containsExactlyInAnyOrder(TurnState.WAITING, TurnState.OPEN);
        assertThat(SlipState.values())
                .filteredOn(SlipState::ended)
                .containsExactlyInAnyOrder(SlipState.AGREED, SlipState.REFUSED, SlipState.CANCELLED, SlipState.EXPIRED);
        assertThat(TurnOrigin.values())
                .filteredOn(TurnOrigin::added)
                .containsExactlyInAnyOrder(TurnOrigin.ADDED_BEFORE, TurnOrigin.ADDED_AFTER);
    }
}
