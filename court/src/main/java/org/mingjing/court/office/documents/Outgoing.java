package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;

/**
 * 发文 An outgoing document.
 *
 * @param latest number of its last version
 * @param slip the round it goes, or went last; null: none yet
 * @param signature null: not signed, or changed since
 * @param no null: not numbered
 * @param since in its present state since
 * @param sealing null: nothing was asked of the seal room
 */
@Term("发文")
public record Outgoing(
        OutgoingId id,
        CourtId court,
        DocumentKind kind,
        String title,
        OutgoingState state,
        DocumentUrgency urgency,
        PersonId drafter,
        @Nullable DivisionId division,
        LocalDate draftedOn,
        int latest,
        @Nullable UUID slip,
        @Nullable Signature signature,
        @Nullable DocumentNo no,
        @Nullable LocalDate printedOn,
        @Nullable Integer copies,
        OffsetDateTime since,
        @Nullable DocumentId pdf,
        @Nullable DocumentId ofd,
        @Nullable Sealing sealing,
        int revision) {

    /**
     * 送印 with the seal room, or done by it, as the state says.
     *
     * @param use its number there
     * @param electronic the files bear the seal; else the paper does
     */
    public record Sealing(UUID use, boolean electronic) {}

    /** 签发 which version, when, by whom. */
    @Term("公文签发")
    public record Signature(int version, LocalDate on, PersonId by) {}

    /** 未送审 A draft that its drafter has shown nobody yet. */
    boolean unsent() {
        return slip == null && (state == OutgoingState.DRAFT || state == OutgoingState.WITHDRAWN);
    }
}
