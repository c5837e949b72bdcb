package org.mingjing.court.justice.disclosure;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 在册查询码 A code that opens something: one party's case, or one filing.
 *
 * @param number 案号 or 收件号 as printed
 * @param caseId null: it opens a filing
 * @param party its place among the parties, from 1; 0 for a filing
 * @param filing null: it opens a case
 */
@Term("在册查询码")
public record HeldCode(
        UUID id,
        CourtId court,
        String number,
        @Nullable CaseId caseId,
        int party,
        @Nullable FilingId filing,
        OffsetDateTime issuedAt,
        PersonId issuedBy) {

    static HeldCode ofParty(
            UUID id, CourtId court, String number, CaseId caseId, int party, OffsetDateTime at, PersonId by) {
        return new HeldCode(id, court, number, caseId, party, null, at, by);
    }

    static HeldCode ofFiling(UUID id, CourtId court, String number, FilingId filing, OffsetDateTime at, PersonId by) {
        return new HeldCode(id, court, number, null, 0, filing, at, by);
    }
}
