package org.mingjing.court.foundation.circulation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 办理记录 One thing done to a slip.
 *
 * @param by null: the passing of time
 * @param principal the holder for whom a deputy acted; null: for oneself
 * @param other whom it was handed on to, added, copied; null: nobody
 * @param step where the slip stood; -1: with the requester
 * @param backTo of a return: the step, -1 the requester; null: no return
 */
@Term("办理记录")
public record SlipAct(
        Verb verb,
        @Nullable PersonId by,
        @Nullable PersonId principal,
        @Nullable PersonId other,
        int round,
        int step,
        @Nullable Integer backTo,
        String opinion,
        OffsetDateTime at) {

    /** 到期 by the passing of time */
    static SlipAct expiry(Slip slip, OffsetDateTime at) {
        return new SlipAct(Verb.EXPIRE, null, null, null, slip.round(), slip.step(), null, "", at);
    }
}
