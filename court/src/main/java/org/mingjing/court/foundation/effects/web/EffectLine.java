package org.mingjing.court.foundation.effects.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 影响一行 In the reader's words.
 *
 * @param href null: not to be looked at by the reader
 */
public record EffectLine(
        String kind, String when, String what, @Nullable String href, List<Way> ways) {

    /** 一种处理 */
    public record Way(
            String what, @Nullable String href, @Nullable String source) {}
}
