package org.mingjing.court.foundation.access;

import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.NavigationGroup;
import org.mingjing.kernel.Term;

/**
 * 导航项 A module's entry in the left navigation; shown to whoever holds the permission.
 *
 * @param order among those of its group
 * @param key message key of its name
 * @param count what stands in the red counter for this person
 * @param anyOf whoever holds one of these sees it; empty: for everyone logged in
 */
@Term("导航项")
public record NavigationEntry(
        NavigationGroup group,
        int order,
        String key,
        String path,
        String icon,
        ToLongFunction<Actor> count,
        Set<Permission> anyOf) {

    public NavigationEntry {
        anyOf = Set.copyOf(anyOf);
    }

    /** @param permission null: for everyone logged in */
    public NavigationEntry(
            NavigationGroup group,
            int order,
            String key,
            String path,
            String icon,
            @Nullable Permission permission,
            ToLongFunction<Actor> count) {
        this(group, order, key, path, icon, count, permission == null ? Set.of() : Set.of(permission));
    }

    /** Whether it stands in this person's navigation. */
    public boolean isFor(Actor actor) {
        return anyOf.isEmpty() || anyOf.stream().anyMatch(permission -> Grants.permits(actor, permission));
    }
}
