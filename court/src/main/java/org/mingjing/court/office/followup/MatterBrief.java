package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 督办摘要 What others may show of a matter that came from them.
 *
 * @param link null: the reader may not open it
 */
@Term("督办摘要")
public record MatterBrief(
        MatterId id,
        String title,
        MatterState state,
        Light light,
        LocalDate dueOn,
        @Nullable String link) {

    static MatterBrief of(Matter matter, Light light, boolean open) {
        return new MatterBrief(
                matter.id(),
                matter.title(),
                matter.state(),
                light,
                matter.standing().dueOn(),
                open ? "/followup/" + matter.id() : null);
    }
}
