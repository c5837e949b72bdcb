package org.mingjing.court.foundation.people;

import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 新增部门 A division to be set up.
 *
 * @param position where it stands in the court's list of divisions
 */
@Term("新增部门")
public record NewDivision(CourtId court, String name, DivisionKind kind, int position) {}
