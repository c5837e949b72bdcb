package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 延期批准 The president lets this hearing be put off, and no other.
 *
 * @param holder for whom it was signed last
 * @param signer whose hand signed: himself, or his deputy
 */
@Term("延期批准")
public record AdjournmentApproval(
        UUID id,
        HearingId hearing,
        CourtId court,
        int year,
        int number,
        SlipId slip,
        String reason,
        LocalDate agreedOn,
        PersonId holder,
        PersonId signer) {}
