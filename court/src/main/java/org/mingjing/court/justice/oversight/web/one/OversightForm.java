package org.mingjing.court.justice.oversight.web.one;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 监督表单 As typed; each form of the page sends its own part.
 *
 * @param of the mark lifted or the act answered
 * @param key made with the empty form: sending twice has one effect
 */
record OversightForm(
        @Nullable String category,
        @Nullable String act,
        @Nullable String dueOn,
        @Nullable String words,
        @Nullable UUID of,
        @Nullable UUID key) {

    static final OversightForm EMPTY = new OversightForm(null, null, null, null, null, null);

    String said() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    UUID once() {
        return Objects.requireNonNullElseGet(key, UUID::randomUUID);
    }

    UUID about() {
        return Objects.requireNonNullElseGet(of, UUID::randomUUID);
    }

    static <E extends Enum<E>> Optional<E> chosen(E[] all, @Nullable String word) {
        return Arrays.stream(all).filter(one -> one.name().equals(word)).findFirst();
    }
}
