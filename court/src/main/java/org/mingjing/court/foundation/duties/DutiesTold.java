package org.mingjing.court.foundation.duties;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 待办告知 All that is owed on something from now on, told in the transaction that made it so; nothing: it is over.
 *
 * @param title as it stands in the lists
 * @param link where the next step is taken
 * @param acted who did what moved it; nobody: the system, or a day that passed
 * @param startedBy who set it going and wants to find it among what he started; null: nobody
 */
@Term("待办告知")
public record DutiesTold(
        SubjectRef subject,
        String title,
        String link,
        Set<PersonId> acted,
        @Nullable PersonId startedBy,
        List<Owing> owed) {

    public DutiesTold {
        acted = Set.copyOf(acted);
        owed = List.copyOf(owed);
    }

    /** @param by who acted; null: the system */
    public static DutiesTold of(
            SubjectRef subject, String title, String link, @Nullable PersonId by, List<Owing> owed) {
        return new DutiesTold(subject, title, link, by == null ? Set.of() : Set.of(by), null, owed);
    }

    public DutiesTold startedBy(@Nullable PersonId person) {
        return new DutiesTold(subject, title, link, acted, person, owed);
    }
}
