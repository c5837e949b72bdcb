package org.mingjing.court.foundation.circulation.events;

import java.time.LocalDate;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.kernel.Term;

/**
 * 已催办 Whoever must sign was reminded, by somebody who waits or by the last day of the step.
 *
 * @param daysLeft working or not, until the nearest date; -1: it has passed
 */
@Term("已催办")
public record SlipReminded(SlipId slip, LocalDate on, int daysLeft) {}
