package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 决定 One decision after another. */
class DecisionTest {

    private static final Citation RULE = Citation.of("民诉法", "152");

    @Test
    void theNextDecidesOfWhatWasGranted() {
        Decision<Integer> first = Decision.granted(2);
        assertThat(first.then(number -> Decision.granted("n" + number))).isEqualTo(Decision.granted("n2"));
        assertThat(first.<String>then(number -> Decision.refused("no", RULE, number)))
                .isEqualTo(Decision.refused("no", RULE, 2));
    }

    @Test
    void aRefusalIsKeptAndTheNextIsNotAsked() {
        List<Object> asked = new ArrayList<>();
        Decision<Integer> refused = Decision.refused("late", RULE, 15);
        assertThat(refused.then(number -> {
                    asked.add(number);
                    return Decision.granted("done");
                }))
                .isEqualTo(Decision.refused("late", RULE, 15));
        assertThat(asked).isEmpty();
    }
}
