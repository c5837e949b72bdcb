package org.mingjing.court.justice.trial;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.panel.SeatKind;

/** 在席成员 A member of a panel: one of the court's judges, or an assessor from the list. */
@Term("在席成员")
public record SeatHeld(
        int no, @Nullable PersonId person, @Nullable AssessorId assessor, boolean presiding) {

    public SeatKind kind() {
        return person == null ? SeatKind.ASSESSOR : SeatKind.JUDGE;
    }

    /** Names the member in law's rules and forms. */
    public String key() {
        return person == null
                ? Objects.requireNonNull(assessor).toString()
                : person.value().toString();
    }
}
