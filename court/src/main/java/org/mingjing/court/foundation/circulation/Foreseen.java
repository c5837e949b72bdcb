package org.mingjing.court.foundation.circulation;

import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;

/**
 * 预计结果 What a person's own consent would make of a slip, or why it may not be given. That what was asked for takes effect is
 * only known when it does.
 *
 * @param turn the one that would be signed
 */
@Term("预计结果")
public record Foreseen(FiledSlip filed, Turn turn, Decision<Slip> next) {}
