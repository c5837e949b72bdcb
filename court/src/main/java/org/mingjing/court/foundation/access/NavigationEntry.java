package org.mingjing.court.foundation.access;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;

/**
 * 导航项 A module's entry in the left navigation; shown to whoever holds the permission.
 *
 * @param key message key of its name
 * @param permission null: for everyone logged in
 * @param count what stands in the red counter for this person
 */
public record NavigationEntry(
        int order,
        String key,
        String path,
        String icon,
        @Nullable Permission permission,
        ToLongFunction<Actor> count) {}
