package org.mingjing.court.ui.components.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Tone;

/**
 * 事项 One thing that happened.
 *
 * @param occurredOn in the world
 * @param recorded when and by whom it was recorded, in words; null when not told
 * @param href what stands behind it
 * @param hand 手写签名 the address of the picture it was signed with; null: none
 */
public record Happening(
        LocalDate occurredOn,
        String title,
        @Nullable String detail,
        @Nullable String recorded,
        @Nullable String href,
        @Nullable String hand,
        Tone tone) {

    public Happening(
            LocalDate occurredOn,
            String title,
            @Nullable String detail,
            @Nullable String recorded,
            @Nullable String href,
            Tone tone) {
        this(occurredOn, title, detail, recorded, href, null, tone);
    }

    public Happening signedWith(@Nullable String picture) {
        return new Happening(occurredOn, title, detail, recorded, href, picture, tone);
    }
}
