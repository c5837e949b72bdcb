package org.mingjing.court.office.documents.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 公文已动 A document went on: who owes something on it now, all of them.
 *
 * @param link where it is looked at
 * @param by who did their part just now
 */
@Term("公文已动")
public record OfficialDocumentMoved(
        SubjectRef document, CourtId court, String title, String link, Set<PersonId> by, List<Owed> owed) {

    public OfficialDocumentMoved {
        by = Set.copyOf(by);
        owed = List.copyOf(owed);
    }

    /**
     * 公文待办 What one person owes.
     *
     * @param duty e.g. {@code document-handle}; the message {@code documents.duty.<duty>} tells why
     * @param copied only to be read
     */
    @Term("公文待办")
    public record Owed(
            PersonId person, String duty, @Nullable LocalDate dueOn, boolean copied) {}
}
