package org.mingjing.court.foundation.people;

import java.util.UUID;
import org.mingjing.kernel.Term;

/** 部门标识 */
@Term("部门标识")
public record DivisionId(UUID value) {}
