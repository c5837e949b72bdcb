package org.mingjing.court.foundation.circulation.web.slip;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.HeldConsent;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.refusal.Refusal;

/**
 * 暂缓同意一行 The reader's own consent that waits, or did not take effect.
 *
 * @param word the slip and its turn, as the form that undoes it sends them; null: it waits no more
 */
public record HeldLine(
        String message,
        @Nullable String word,
        UUID key,
        @Nullable Refusal why) {

    /** Null where nothing of it is left to say. */
    static @Nullable HeldLine of(HeldConsent given, FiledSlip filed, Text text) {
        if (!given.concerns(filed)) {
            return null;
        }
        return switch (given.state()) {
            case HELD ->
                new HeldLine(
                        text.of("circulation.held.line", text.moment(given.closesAt())),
                        filed.id().value() + "_" + given.turn(),
                        UUID.randomUUID(),
                        null);
            case REFUSED ->
                new HeldLine(
                        text.of("circulation.held.line.failed", text.moment(given.closesAt())),
                        null,
                        UUID.randomUUID(),
                        given.refusal() == null ? null : Refusal.of(given.refusal(), text));
            case UNDONE, DONE, LAPSED -> null;
        };
    }
}
