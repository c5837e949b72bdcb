package org.mingjing.court.foundation.sealing.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 已用印 The seal was put.
 *
 * @param sealed for each file that was to be sealed the sealed one; empty: it was put on paper
 */
@Term("已用印")
public record SealPut(
        CourtId court,
        SubjectRef subject,
        UUID use,
        PersonId by,
        LocalDate on,
        int copies,
        Map<DocumentId, DocumentId> sealed) {

    public SealPut {
        sealed = Map.copyOf(sealed);
    }
}
