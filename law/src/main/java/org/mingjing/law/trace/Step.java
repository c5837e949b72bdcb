package org.mingjing.law.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 计算步骤 One line of a ledger: what was done, the date it led to, and the rule that says so.
 *
 * @param code key of the sentence in the bundle {@code messages/ledger}
 * @param arguments values for the sentence: String, Integer, LocalDate or Phrase
 * @param date the date reached by this step, or null when the step yields none
 * @param citation the article behind the step
 */
@Term("计算步骤")
public record Step(
        String code, List<Object> arguments, @Nullable LocalDate date, Citation citation) {
    public Step {
        arguments = List.copyOf(arguments);
    }
}
