package org.mingjing.court.office.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 督办节点 A part of the matter with a day of its own.
 *
 * @param doneOn null: still to be done
 */
@Term("督办节点")
public record Milestone(
        int no, String title, LocalDate dueOn, @Nullable LocalDate doneOn) {

    public boolean done() {
        return doneOn != null;
    }
}
