package org.mingjing.court.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingjing.kernel.Decision;

/** 办成的事 What the people of the demo court do through the court's own commands; a refusal is a mistake in the demo. */
final class Deeds {

    private Deeds() {}

    static String done(Decision<String> decision) {
        return switch (decision) {
            case Decision.Granted<String>(String result) -> result;
            case Decision.Refused<String> refused ->
                throw new IllegalStateException(refused.code() + " " + refused.arguments());
        };
    }

    /** The client key of a deed: the same words name the same deed in every demo court. */
    static UUID key(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
