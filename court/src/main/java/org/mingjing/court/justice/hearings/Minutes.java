package org.mingjing.court.justice.hearings;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 庭审笔录 One version of the record of a hearing.
 *
 * @param refused 拒绝签名的人和情况 of parties and others; empty: nobody refused
 */
@Term("庭审笔录")
public record Minutes(
        int version,
        String text,
        String refused,
        PersonId writtenBy,
        OffsetDateTime writtenAt,
        List<Signature> signatures) {

    public Minutes {
        signatures = List.copyOf(signatures);
    }

    /** 笔录签名 */
    public record Signature(SeatRole role, PersonId person, OffsetDateTime at) {}

    /** The signature of the judge or of the clerk; null while it is missing. */
    public @Nullable Signature of(SeatRole role) {
        return signatures.stream().filter(one -> one.role() == role).findFirst().orElse(null);
    }

    /** 审判人员和书记员均已签名 (民诉法 150). */
    public boolean signed() {
        return of(SeatRole.JUDGE) != null && of(SeatRole.CLERK) != null;
    }
}
