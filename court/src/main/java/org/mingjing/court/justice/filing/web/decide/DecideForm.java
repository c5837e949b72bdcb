package org.mingjing.court.justice.filing.web.decide;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 处理表单 As typed; each of the forms sends its own part.
 *
 * @param key made with the empty form: sending twice has one effect
 */
record DecideForm(
        @Nullable String decidedOn,
        @Nullable String correctBy,
        @Nullable String ground,
        @Nullable String reasons,
        int revision,
        UUID key) {

    DecideForm seen(int now) {
        return new DecideForm(decidedOn, correctBy, ground, reasons, now, key);
    }
}
