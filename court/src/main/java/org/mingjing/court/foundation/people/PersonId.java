package org.mingjing.court.foundation.people;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 人员标识 */
@Term("人员标识")
public record PersonId(UUID value) {}
