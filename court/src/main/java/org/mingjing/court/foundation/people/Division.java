package org.mingjing.court.foundation.people;

import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 部门 A division, office or dispatched tribunal of a court (庭、局、室、人民法庭). */
@Term("部门")
public record Division(DivisionId id, CourtId court, String name, DivisionKind kind) {}
