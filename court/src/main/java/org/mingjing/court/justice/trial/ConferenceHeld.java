package org.mingjing.court.justice.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;

/**
 * 提请讨论 Asked for after a round, and what was said there.
 *
 * @param heldOn null: not held yet
 */
@Term("提请讨论")
public record ConferenceHeld(
        int no,
        int round,
        ConferenceKind kind,
        ConferenceGround ground,
        LocalDate askedOn,
        @Nullable LocalDate heldOn,
        String attended,
        String opinion) {}
