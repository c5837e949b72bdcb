package org.mingjing.court.justice.trial.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 审理事项已动 What is owed now on a panel, a recusal, a deliberation or a judgment, all of it.
 *
 * @param acted who did what moved it
 * @param link where the next step is taken
 */
@Term("审理事项已动")
public record TrialMoved(
        SubjectRef subject, CourtId court, String title, Set<PersonId> acted, List<Duty> owed, String link) {

    public TrialMoved {
        acted = Set.copyOf(acted);
        owed = List.copyOf(owed);
    }

    /**
     * 审理待办
     *
     * @param kind e.g. {@code trial-speak}
     * @param dueOn null: no day
     * @param explainedAt page of the day's reasons; null where there is none
     */
    public record Duty(
            PersonId person,
            String kind,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {}
}
