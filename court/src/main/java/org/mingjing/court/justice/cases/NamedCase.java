package org.mingjing.court.justice.cases;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 所指案件 A case of a court as somebody who cannot see it names it. Tells nothing but what he typed.
 *
 * @param number 案号 in canonical form
 */
@Term("所指案件")
public record NamedCase(NamedCaseId id, CourtId court, PersonId person, String number) {

    /** Follows from what was typed, so that it looks alike whether there is such a case or not. */
    static NamedCaseId id(PersonId person, CourtId court, CaseNumber number) {
        String all = person.value() + " " + court.value() + " " + number.ofCase();
        return new NamedCaseId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }
}
