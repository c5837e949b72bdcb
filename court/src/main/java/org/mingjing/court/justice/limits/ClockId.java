package org.mingjing.court.justice.limits;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 审限时钟标识 */
@Term("审限时钟标识")
public record ClockId(UUID value) {}
