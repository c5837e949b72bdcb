package org.mingjing.court.foundation.people;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 审判团队标识 */
@Term("审判团队标识")
public record TeamId(UUID value) {}
