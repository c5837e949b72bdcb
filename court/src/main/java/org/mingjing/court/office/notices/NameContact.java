package org.mingjing.court.office.notices;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 指定联络人 Who answers for a division besides its head.
 *
 * @param person null: nobody besides
 */
@Term("指定联络人")
public record NameContact(
        Origin origin,
        CourtId court,
        DivisionId division,
        @Nullable PersonId person) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("division", division.value().toString());
    }
}
