package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 保全复议 One request for review.
 *
 * @param receivedOn when this party received the ruling
 * @param outcome null: to be decided
 * @param amount 变更后的数额; null: not changed, or not about money
 */
@Term("保全复议")
public record Review(
        String party,
        LocalDate receivedOn,
        LocalDate requestedOn,
        String grounds,
        @Nullable LocalDate decidedOn,
        @Nullable ReviewOutcome outcome,
        @Nullable Money amount,
        String reasons) {

    public boolean open() {
        return outcome == null;
    }

    Review decided(LocalDate on, ReviewOutcome as, @Nullable Money changed, String why) {
        return new Review(party, receivedOn, requestedOn, grounds, on, as, changed, why);
    }
}
