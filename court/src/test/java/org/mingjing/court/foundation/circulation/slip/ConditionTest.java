package org.mingjing.court.foundation.circulation.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.court.foundation.circulation.slip.Condition.AllOf;
import org.mingjing.court.foundation.circulation.slip.Condition.AnyOf;
import org.mingjing.court.foundation.circulation.slip.Condition.Compare;
import org.mingjing.court.foundation.circulation.slip.Condition.Sign;

/** 条件 The closed grammar over the fields of a form. */
class ConditionTest {

    private static final Form THREE_DAYS = new Form(Map.of(
            "days", new FormValue.Whole(3),
            "kind", new FormValue.Words("b"),
            "since", new FormValue.Day(LocalDate.of(2026, 3, 2))));
    private static final Condition TRUE = compare("days", Sign.EQUAL, 3);
    private static final Condition FALSE = compare("days", Sign.EQUAL, 4);

    @ParameterizedTest(name = "three is {0} two, three, four: {1} {2} {3}")
    @CsvSource({
        "EQUAL, false, true, false",
        "OTHER_THAN, true, false, true",
        "MORE, true, false, false",
        "AT_LEAST, true, true, false",
        "LESS, false, false, true",
        "AT_MOST, false, true, true"
    })
    void everySignOnEveryKindOfValue(Sign sign, boolean below, boolean same, boolean above) {
        assertThat(List.of(2L, 3L, 4L))
                .map(number -> compare("days", sign, number).holds(THREE_DAYS))
                .containsExactly(below, same, above);
        assertThat(List.of("a", "b", "c"))
                .map(text -> new Compare("kind", sign, new FormValue.Words(text)).holds(THREE_DAYS))
                .containsExactly(below, same, above);
        assertThat(List.of(1, 2, 3))
                .map(day -> new Compare("since", sign, new FormValue.Day(LocalDate.of(2026, 3, day))).holds(THREE_DAYS))
                .containsExactly(below, same, above);
    }

    @ParameterizedTest
    @CsvSource({"EQUAL", "OTHER_THAN", "MORE", "AT_LEAST", "LESS", "AT_MOST"})
    void anEmptyOrForeignFieldFulfilsNoComparison(Sign sign) {
        assertThat(compare("hours", sign, 3).holds(THREE_DAYS)).isFalse();
        assertThat(compare("kind", sign, 3).holds(THREE_DAYS)).isFalse();
        assertThat(new Compare("days", sign, new FormValue.Words("3")).holds(THREE_DAYS))
                .isFalse();
        assertThat(new Compare("days", sign, new FormValue.Day(LocalDate.EPOCH)).holds(THREE_DAYS))
                .isFalse();
    }

    @Test
    void allAndAny() {
        assertThat(new AllOf(List.of(TRUE, TRUE)).holds(THREE_DAYS)).isTrue();
        assertThat(new AllOf(List.of(TRUE, FALSE)).holds(THREE_DAYS)).isFalse();
        assertThat(new AnyOf(List.of(FALSE, TRUE)).holds(THREE_DAYS)).isTrue();
        assertThat(new AnyOf(List.of(FALSE, FALSE)).holds(THREE_DAYS)).isFalse();
        assertThat(Condition.ALWAYS.holds(Form.EMPTY)).isTrue();
        assertThat(new AnyOf(List.of()).holds(THREE_DAYS)).isFalse();
    }

    private static Condition compare(String field, Sign sign, long number) {
        return new Compare(field, sign, new FormValue.Whole(number));
    }
}
