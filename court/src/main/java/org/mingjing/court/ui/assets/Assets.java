package org.mingjing.court.ui.assets;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 静态资源 Addresses of what every page loads. An address changes when its content does, so browsers keep it for a year.
 */
public record Assets(Asset style, Asset script, Asset favicon) {

    static final String FOLDER = "/assets/";

    /** Style sheet of the toolkit under ours. */
    public String toolkit() {
        return "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css";
    }

    public String htmx() {
        return "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    }

    @Nullable
    Asset named(String name) {
        return Map.of(style.name(), style, script.name(), script, favicon.name(), favicon)
                .get(name);
    }
}
