package org.mingjing.court.foundation.effects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 处理建议 One way to deal with an effect; a person decides.
 *
 * @param key message of what is proposed
 * @param link where it is done with everything filled in; null: nowhere here, or not by the reader
 * @param citation what allows or bounds it; null: nothing in particular
 */
@Term("处理建议")
public record Proposal(
        String key,
        List<Object> arguments,
        @Nullable String link,
        @Nullable Citation citation) {

    public Proposal {
        arguments = List.copyOf(arguments);
    }

    public static Proposal of(String key, @Nullable String link, Object... arguments) {
        return new Proposal(key, List.of(arguments), link, null);
    }

    public Proposal by(Citation article) {
        return new Proposal(key, arguments, link, article);
    }
}
