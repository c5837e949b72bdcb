package org.mingjing.court.justice.trial;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.deliberation.Speaker;
import org.mingjing.law.panel.SeatKind;

/** 参加评议的人 A member as he sat when the deliberation was opened. */
@Term("参加评议的人")
public record Voice(
        int no, @Nullable PersonId person, @Nullable AssessorId assessor, boolean handling, boolean presiding) {

    /** As law's rules see him. */
    public Speaker speaker() {
        return new Speaker(no, person == null ? SeatKind.ASSESSOR : SeatKind.JUDGE, handling, presiding);
    }

    boolean is(PersonId who) {
        return who.equals(person);
    }
}
