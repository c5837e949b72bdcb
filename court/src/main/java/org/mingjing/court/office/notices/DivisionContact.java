package org.mingjing.court.office.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 部门联络 Who answers for one division.
 *
 * @param head null: nobody works there
 * @param named null: nobody, or he has left
 * @param colleagues who can be named, in the order of staff numbers
 */
@Term("部门联络")
public record DivisionContact(
        Division division,
        @Nullable PersonId head,
        @Nullable PersonId named,
        List<PersonId> colleagues) {
    public DivisionContact {
        colleagues = List.copyOf(colleagues);
    }
}
