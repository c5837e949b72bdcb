package org.mingjing.court.justice.disclosure.events;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 异议、投诉已动 An objection or a complaint about filing came in, was spoken to, or was answered.
 *
 * @param subject {@code objection:…} or {@code grievance:…}
 * @param title 案号或者收件号, and the people
 * @param link where the next step is taken
 * @param ledger the reasons of the day; null where there is no day
 * @param owed who owes which duty now, e.g. {@code objection-answer}; empty: it is over
 * @param dueOn by when
 * @param by who acted; null: nobody did, others owe it now
 */
@Term("异议投诉已动")
public record DisclosureMoved(
        SubjectRef subject,
        CourtId court,
        String title,
        String link,
        @Nullable String ledger,
        Map<PersonId, String> owed,
        @Nullable LocalDate dueOn,
        @Nullable PersonId by) {

    public DisclosureMoved {
        owed = Map.copyOf(owed);
    }
}
