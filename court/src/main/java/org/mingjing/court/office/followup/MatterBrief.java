package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/** 督办摘要 What others may show of a matter that came from them. */
@Term("督办摘要")
public record MatterBrief(MatterId id, String title, MatterState state, Light light, LocalDate dueOn, String link) {

    static MatterBrief of(Matter matter, Light light) {
        return new MatterBrief(
                matter.id(),
                matter.title(),
                matter.state(),
                light,
                matter.standing().dueOn(),
                "/followup/" + matter.id());
    }
}
