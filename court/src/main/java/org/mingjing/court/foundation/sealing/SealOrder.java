package org.mingjing.court.foundation.sealing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 送印 A thing whose signing is the leave to seal it: the seal room asks nobody again.
 *
 * @param link where it is looked at
 * @param approver who signed it, and {@code approvedOn} when
 * @param slip the round in which it was signed
 * @param files what is to be sealed, as it is now
 * @param place null: it is sealed by hand
 */
@Term("送印")
public record SealOrder(
        Origin origin,
        CourtId court,
        SubjectRef subject,
        String title,
        String link,
        SealWish wish,
        int copies,
        PersonId approver,
        LocalDate approvedOn,
        @Nullable UUID slip,
        List<DocumentId> files,
        @Nullable Place place) {

    public SealOrder {
        files = List.copyOf(files);
    }

    /**
     * 用印处 In millimetres from the upper left corner.
     *
     * @param page from 1
     * @param x of the centre
     */
    public record Place(int page, double x, double y) {}
}
