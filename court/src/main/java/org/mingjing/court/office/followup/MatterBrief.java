package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/** 督办摘要 What others may show of a matter that came from them. */
@Term("督办摘要")
public record MatterBrief(MatterId id, String title, MatterState state, LocalDate dueOn, String link) {

    static MatterBrief of(Matter matter) {
        return new MatterBrief(
                matter.id(), matter.title(), matter.state(), matter.standing().dueOn(), "/followup/" + matter.id());
    }
}
