package org.mingjing.kernel;

import java.util.List;
import java.util.function.Function;

/** 决定 The answer to a command: granted with what came of it, or refused with a code and the rule behind it. */
@Term("决定")
public sealed interface Decision<T> {

    /** 准许 The command took effect. */
    record Granted<T>(T result) implements Decision<T> {}

    /**
     * 不予准许 The command had no effect.
     *
     * @param code key of the message shown to the person, e.g. {@code limits.extension.tooLate}
     * @param citation the rule that forbids it
     * @param arguments values for the message, already in reading form or dates and numbers
     */
    record Refused<T>(String code, Citation citation, List<Object> arguments) implements Decision<T> {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        /** The same refusal where another result was awaited. */
        public <U> Refused<U> as() {
            return new Refused<>(code, citation, arguments);
        }
    }

    static <T> Decision<T> granted(T result) {
        return new Granted<>(result);
    }

    static <T> Refused<T> refused(String code, Citation citation, Object... arguments) {
        return new Refused<>(code, citation, List.of(arguments));
    }

    /** What the next decides of the result; a refusal stays the refusal it is, and the next is not asked. */
    default <U> Decision<U> then(Function<? super T, Decision<U>> next) {
        return switch (this) {
            case Granted<T>(T result) -> next.apply(result);
            case Refused<T> refused -> refused.as();
        };
    }

    default <U> Decision<U> map(Function<? super T, ? extends U> next) {
        return switch (this) {
            case Granted<T>(T result) -> granted(next.apply(result));
            case Refused<T> refused -> refused.as();
        };
    }
}
