package org.mingjing.court.office.followup.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 督办已动 A matter was opened, went on, waits for somebody else or is closed.
 *
 * @param source what it came from; null: nothing that is kept here
 * @param link the page of the matter
 * @param explained the page of its days
 * @param by who acted; null: the system
 * @param owed all that is owed on it now
 */
@Term("督办已动")
public record MatterMoved(
        SubjectRef matter,
        @Nullable SubjectRef source,
        CourtId court,
        String title,
        String link,
        String explained,
        boolean closed,
        @Nullable PersonId by,
        List<Owed> owed) {

    public MatterMoved {
        owed = List.copyOf(owed);
    }

    /**
     * 应办 What one person owes, or is to know of.
     *
     * @param reason message key
     * @param copied 抄送
     */
    public record Owed(
            PersonId holder,
            String duty,
            String reason,
            @Nullable LocalDate dueOn,
            boolean copied) {}
}
