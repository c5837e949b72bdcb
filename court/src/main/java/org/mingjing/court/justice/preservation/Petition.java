package org.mingjing.court.justice.preservation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;

/**
 * 保全请求 What was asked for (财产保全规定 1).
 *
 * @param target what is to be preserved, ordered or forbidden
 * @param contested 争议标的 the thing in dispute itself
 * @param amount 请求保全数额; null where it is not about money
 * @param claim 诉讼请求数额; preservation stays within it (民诉法 105)
 * @param clue 财产信息 where it is, or what leads there
 * @param receivedAt to the minute: hours are counted from here
 */
@Term("保全请求")
public record Petition(
        PreservationKind kind,
        PreservationStage stage,
        boolean urgent,
        String applicant,
        String respondent,
        String target,
        boolean contested,
        @Nullable Money amount,
        @Nullable Money claim,
        String clue,
        LocalDateTime receivedAt) {

    /** 立即执行 */
    public boolean atOnce() {
        return urgent || stage == PreservationStage.PRE_SUIT;
    }
}
