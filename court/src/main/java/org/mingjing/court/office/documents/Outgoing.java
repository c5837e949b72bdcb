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

    /** 流转 On a round, or back from one. */
    Outgoing round(OutgoingState next, @Nullable Signature signed, @Nullable UUID round, OffsetDateTime now) {
        return with(next, round, signed, no, printedOn, copies, DocumentPrints.Kept.of(this), sealing, now);
    }

    /** 核发办理 What the office did. */
    Outgoing handled(
            OutgoingState next,
            @Nullable DocumentNo number,
            @Nullable LocalDate printed,
            @Nullable Integer made,
            DocumentPrints.@Nullable Kept kept,
            OffsetDateTime now) {
        return with(next, slip, signature, number, printed, made, kept, sealing, now);
    }

    /** 用印 Sent to the seal room, or back from it. */
    Outgoing sealing(
            OutgoingState next,
            @Nullable Integer made,
            DocumentPrints.@Nullable Kept kept,
            @Nullable Sealing how,
            OffsetDateTime now) {
        return with(next, slip, signature, no, printedOn, made, kept, how, now);
    }

    private Outgoing with(
            OutgoingState next,
            @Nullable UUID round,
            @Nullable Signature signed,
            @Nullable DocumentNo number,
            @Nullable LocalDate printed,
            @Nullable Integer made,
            DocumentPrints.@Nullable Kept kept,
            @Nullable Sealing how,
            OffsetDateTime now) {
        return new Outgoing(
                id,
                court,
                kind,
                title,
                next,
                urgency,
                drafter,
                division,
                draftedOn,
                latest,
                round,
                signed,
                number,
                printed,
                made,
                now,
                kept == null ? null : kept.pdf(),
                kept == null ? null : kept.ofd(),
                how,
                revision);
    }

    /** 未送审 A draft that its drafter has shown nobody yet. */
    boolean unsent() {
        return slip == null && (state == OutgoingState.DRAFT || state == OutgoingState.WITHDRAWN);
    }
}
