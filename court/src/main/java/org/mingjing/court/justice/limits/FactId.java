package org.mingjing.court.justice.limits;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 审限事实标识 */
@Term("审限事实标识")
public record FactId(UUID value) {}
