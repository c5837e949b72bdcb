package org.mingjing.court.office.documents;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;
import org.mingjing.law.documents.DocumentUrgency;

/**
 * 收文 An incoming document.
 *
 * @param medium {@code paper}, {@code exchange} or {@code telegram}
 * @param number 来文字号
 * @param reply whether it asks for an answer
 * @param offline 离线登记号 of a classified one, of which nothing else is kept here
 * @param dueAt by when it is dealt with; null: no limit
 * @param holder who has it; null: the office
 * @param since who has it has had it since
 * @param opinion 拟办意见
 * @param outcome 办理结果
 */
@Term("收文")
public record Incoming(
        IncomingId id,
        CourtId court,
        int year,
        int serial,
        String medium,
        String sender,
        String number,
        String title,
        DocumentUrgency urgency,
        boolean reply,
        String offline,
        IncomingState state,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable PersonId holder,
        OffsetDateTime since,
        String opinion,
        String outcome,
        @Nullable OffsetDateTime answeredAt,
        int revision) {

    /** 收文号 e.g. 2026-0012. */
    public String registerNo() {
        return "%d-%04d".formatted(year, serial);
    }

    /** 逾期 Whether it was not dealt with in time, as of this moment. */
    public boolean late(OffsetDateTime now) {
        OffsetDateTime done = answeredAt == null ? now : answeredAt;
        return dueAt != null && done.isAfter(dueAt);
    }

    Incoming in(IncomingState next, @Nullable PersonId nextHolder, OffsetDateTime now) {
        return with(next, dueAt, nextHolder, now, opinion, outcome, next == IncomingState.ANSWERED ? now : answeredAt);
    }

    Incoming reviewed(String words, @Nullable OffsetDateTime limit) {
        return with(state, limit, holder, since, words, outcome, answeredAt);
    }

    Incoming dealtWith(String words) {
        return with(state, dueAt, holder, since, opinion, words, answeredAt);
    }

    /** What came in stays as it came. */
    private Incoming with(
            IncomingState state,
            @Nullable OffsetDateTime dueAt,
            @Nullable PersonId holder,
            OffsetDateTime since,
            String opinion,
            String outcome,
            @Nullable OffsetDateTime answeredAt) {
        return new Incoming(
                id,
                court,
                year,
                serial,
                medium,
                sender,
                number,
                title,
                urgency,
                reply,
                offline,
                state,
                receivedAt,
                dueAt,
                holder,
                since,
                opinion,
                outcome,
                answeredAt,
                revision);
    }
}
