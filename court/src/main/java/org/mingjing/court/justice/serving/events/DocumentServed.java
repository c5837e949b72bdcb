package org.mingjing.court.justice.serving.events;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceDocument;

/**
 * 文书已送达 A paper was served on somebody; told in the transaction that made it so.
 *
 * @param addressee on whom
 * @param effectiveOn 送达日期
 * @param lastParty whether it is now served on everybody it is for
 */
@Term("文书已送达")
public record DocumentServed(
        CaseId caseId,
        CourtId court,
        ServiceDocument document,
        String addressee,
        LocalDate effectiveOn,
        boolean lastParty,
        PersonId by) {}
