package org.mingjing.court.office.seals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 用印 One use of a seal, from the asking to the register.
 *
 * @param electronic into the files; else by hand on paper
 * @param copies 份数
 * @param subject what it belongs to; its own when it was asked for here
 * @param place null: by hand
 * @param leave null: nobody has agreed yet
 * @param put null: the seal was not put
 * @param why it was declined or is void; null: neither
 * @param since in its present state since
 */
@Term("用印")
public record SealUse(
        UseId id,
        CourtId court,
        SealId seal,
        boolean electronic,
        SealUseCategory category,
        String title,
        String purpose,
        int copies,
        SubjectRef subject,
        String link,
        @Nullable StampPlace place,
        SealUseState state,
        PersonId requester,
        @Nullable DivisionId division,
        LocalDate askedOn,
        @Nullable UUID slip,
        @Nullable Leave leave,
        @Nullable Put put,
        @Nullable String why,
        OffsetDateTime since,
        int revision,
        List<SealPiece> pieces) {

    public SealUse {
        pieces = List.copyOf(pieces);
    }

    /** 批准 */
    public record Leave(PersonId by, LocalDate on) {}

    /** 盖章 with the number in the register of its year. */
    public record Put(int year, int serial, PersonId by, OffsetDateTime at) {}

    /** Whether it was asked for here, not by another room. */
    public boolean own() {
        return subject.equals(id.subject());
    }

    SealUse in(SealUseState next, @Nullable String reason, OffsetDateTime now) {
        return with(next, slip, leave, put, reason, now, copies, pieces);
    }

    SealUse round(SealUseState next, @Nullable UUID round, OffsetDateTime now) {
        return with(next, round, leave, put, why, now, copies, pieces);
    }

    SealUse agreed(Leave given, OffsetDateTime now) {
        return with(SealUseState.APPROVED, slip, given, put, why, now, copies, pieces);
    }

    SealUse done(Put entry, int made, List<SealPiece> sealed, OffsetDateTime now) {
        return with(SealUseState.DONE, slip, leave, entry, why, now, made, sealed);
    }

    SealUse bound(List<SealPiece> anew) {
        return with(state, slip, leave, put, why, since, copies, anew);
    }

    private SealUse with(
            SealUseState next,
            @Nullable UUID round,
            @Nullable Leave given,
            @Nullable Put entry,
            @Nullable String reason,
            OffsetDateTime now,
            int made,
            List<SealPiece> files) {
        return new SealUse(
                id,
                court,
                seal,
                electronic,
                category,
                title,
                purpose,
                made,
                subject,
                link,
                place,
                next,
                requester,
                division,
                askedOn,
                round,
                given,
                entry,
                reason,
                now,
                revision,
                files);
    }
}
