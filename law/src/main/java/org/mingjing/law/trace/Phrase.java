package org.mingjing.law.trace;

import java.util.List;
import org.mingjing.kernel.Term;

/**
 * 措辞 A part of a step that reads differently in each language: a message key with its arguments.
 *
 * @param key key in the bundle {@code messages/ledger}
 * @param arguments String, Integer, LocalDate or another Phrase
 */
@Term("措辞")
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
