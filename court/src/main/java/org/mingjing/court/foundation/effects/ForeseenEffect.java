package org.mingjing.court.foundation.effects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 影响 One thing that something would touch.
 *
 * @param kind word; the message {@code effects.kind.<kind>} names it
 * @param key message of what happens to it
 * @param link where it is looked at; null: not by the reader
 */
@Term("影响")
public record ForeseenEffect(
        String kind,
        EffectTime time,
        String key,
        List<Object> arguments,
        @Nullable String link,
        List<Proposal> proposals) {

    public ForeseenEffect {
        arguments = List.copyOf(arguments);
        proposals = List.copyOf(proposals);
    }

    public static ForeseenEffect of(String kind, EffectTime time, String key, Object... arguments) {
        return new ForeseenEffect(kind, time, key, List.of(arguments), null, List.of());
    }

    public ForeseenEffect at(@Nullable String place) {
        return new ForeseenEffect(kind, time, key, arguments, place, proposals);
    }

    public ForeseenEffect with(List<Proposal> ways) {
        return new ForeseenEffect(kind, time, key, arguments, link, ways);
    }
}
