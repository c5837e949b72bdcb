package org.mingjing.court.foundation.circulation.slip;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 条件 When a step is gone through: a closed grammar over the fields of the form. An empty or foreign field fulfils no
 * comparison.
 */
@Term("条件")
public sealed interface Condition {

    Condition ALWAYS = new AllOf(List.of());

    boolean holds(Form form);

    /** 比较 A field against a value of its own kind. */
    record Compare(String field, Sign sign, FormValue value) implements Condition {
        @Override
        public boolean holds(Form form) {
            return switch (value) {
                case FormValue.Words(String text) ->
                    form.value(field) instanceof FormValue.Words(String found) && sign.agrees(found.compareTo(text));
                case FormValue.Whole(long number) ->
                    form.value(field) instanceof FormValue.Whole(long found)
                            && sign.agrees(Long.compare(found, number));
                case FormValue.Day(LocalDate date) ->
                    form.value(field) instanceof FormValue.Day(LocalDate found) && sign.agrees(found.compareTo(date));
            };
        }
    }

    /** 且 All of them; none given: always. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Form form) {
            return parts.stream().allMatch(part -> part.holds(form));
        }
    }

    /** 或 At least one of them. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Form form) {
            return parts.stream().anyMatch(part -> part.holds(form));
        }
    }

    /** 比较符 */
    enum Sign {
        EQUAL,
        OTHER_THAN,
        MORE,
        AT_LEAST,
        LESS,
        AT_MOST;

        boolean agrees(int comparison) {
            return switch (this) {
                case EQUAL -> comparison == 0;
                case OTHER_THAN -> comparison != 0;
                case MORE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
            };
        }
    }
}
