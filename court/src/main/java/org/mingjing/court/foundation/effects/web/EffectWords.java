package org.mingjing.court.foundation.effects.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Citation;

/** 影响的文字 An argument that begins with {@code @} is the key of a message. */
public final class EffectWords {

    private EffectWords() {}

    public static List<EffectLine> lines(List<ForeseenEffect> effects, Text text) {
        return effects.stream()
                .map(one -> new EffectLine(
                        text.of("effects.kind." + one.kind()),
                        when(one.time(), text),
                        said(one.key(), one.arguments(), text),
                        one.link(),
                        one.proposals().stream()
                                .map(way -> new EffectLine.Way(
                                        said(way.key(), way.arguments(), text), way.link(), source(way.citation())))
                                .toList()))
                .toList();
    }

    /** 所见 What was shown, so that what is asked for is what was seen. */
    public static String seen(List<ForeseenEffect> effects) {
        return UUID.nameUUIDFromBytes(effects.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public static String when(EffectTime time, Text text) {
        if (time.starts() != null) {
            return text.of("effects.hours", time.from(), time.starts(), String.valueOf(time.ends()));
        }
        return time.from().equals(time.to()) ? text.date(time.from()) : text.of("effects.days", time.from(), time.to());
    }

    private static String said(String key, List<Object> arguments, Text text) {
        return text.of(
                key,
                arguments.stream()
                        .map(one ->
                                one instanceof String word && word.startsWith("@") ? text.of(word.substring(1)) : one)
                        .toArray());
    }

    private static @Nullable String source(@Nullable Citation citation) {
        return citation == null ? null : citation.toString();
    }
}
