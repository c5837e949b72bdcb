package org.mingjing.court.ui.components.heading;

import org.jspecify.annotations.Nullable;

/** 面包屑 One step of the way to this page; without an address it is the page itself. */
public record Crumb(String label, @Nullable String href) {

    public static Crumb to(String label, String href) {
        return new Crumb(label, href);
    }

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
