package org.mingjing.court.justice.trial.web.panel;

import org.jspecify.annotations.Nullable;

/** 勾选项 One of several that may be chosen together. */
public record Tick(
        String name, String value, String label, @Nullable String hint, boolean ticked) {
    public String id() {
        return name + "-" + value;
    }
}
