package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.hearing.AdjournmentGround;

/**
 * 庭次 A hearing of a case, as fixed and what became of it.
 *
 * @param bookedOn the day on which it was fixed
 * @param because what a person decided when it was fixed; empty: nothing was open
 * @param noticedOn 通知之日; null: not yet
 * @param means 通知方式
 * @param reason of moving, cancelling or adjourning it; empty until then
 * @param counted whether it counts as an adjournment
 * @param insteadOf the one that was moved
 * @param closedOn the day on which something became of it
 */
@Term("庭次")
public record Hearing(
        HearingId id,
        CourtId court,
        CaseId caseId,
        HearingPlan plan,
        HearingState state,
        LocalDate bookedOn,
        PersonId bookedBy,
        String because,
        @Nullable LocalDate noticedOn,
        @Nullable String means,
        String reason,
        @Nullable AdjournmentGround ground,
        boolean counted,
        @Nullable HearingId insteadOf,
        @Nullable LocalDate closedOn,
        int revision) {

    public LocalDate day() {
        return plan.time().day();
    }

    /** 已开过 Whether the court sat. */
    public boolean sat() {
        return state == HearingState.HELD || state == HearingState.ADJOURNED;
    }

    static Hearing fixed(BookHearing command, @Nullable HearingId insteadOf) {
        return new Hearing(
                command.id(),
                command.court(),
                command.caseId(),
                command.plan(),
                HearingState.FIXED,
                command.origin().occurredOn(),
                command.origin().who().id(),
                command.because(),
                null,
                null,
                "",
                null,
                false,
                insteadOf,
                null,
                0);
    }

    Hearing noticed(LocalDate on, String by) {
        return new Hearing(
                id, court, caseId, plan, state, bookedOn, bookedBy, because, on, by, reason, ground, counted, insteadOf,
                closedOn, revision);
    }

    Hearing closed(HearingState as, LocalDate on, Closing closing) {
        return new Hearing(
                id,
                court,
                caseId,
                plan,
                as,
                bookedOn,
                bookedBy,
                because,
                noticedOn,
                means,
                closing.reason(),
                closing.ground(),
                closing.counted(),
                insteadOf,
                on,
                revision);
    }

    /** 了结 Why it is no longer fixed. */
    record Closing(String reason, @Nullable AdjournmentGround ground, boolean counted) {

        static Closing plain(String reason) {
            return new Closing(reason, null, false);
        }
    }
}
