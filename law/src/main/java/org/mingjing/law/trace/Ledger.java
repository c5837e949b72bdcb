package org.mingjing.law.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 计算依据 The steps of a computation in the order they were taken. */
@Term("计算依据")
public record Ledger(List<Step> steps) {

    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        steps = List.copyOf(steps);
    }

    public static Writer writer() {
        return new Writer();
    }

    /** Collects steps while a rule runs. */
    public static final class Writer {
        private final List<Step> steps = new ArrayList<>();

        public Writer step(String code, @Nullable LocalDate date, Citation citation, Object... arguments) {
            steps.add(new Step(code, List.of(arguments), date, citation));
            return this;
        }

        public Ledger ledger() {
            return new Ledger(steps);
        }
    }
}
