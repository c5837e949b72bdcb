package org.mingjing.court.ui.components.field;

import org.jspecify.annotations.Nullable;

/**
 * 选项 One choice of a list.
 *
 * @param group 分组 under which it stands in a long list, e.g. the division; null: under none
 */
public record Option(String value, String label, @Nullable String group) {

    public Option(String value, String label) {
        this(value, label, null);
    }

    public Option in(@Nullable String heading) {
        return new Option(value, label, heading);
    }
}
