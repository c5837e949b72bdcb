package org.mingjing.court.justice.hearings;

import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 出庭人员 One of the court's people at a hearing. */
@Term("出庭人员")
public record HearingSeat(PersonId person, SeatRole role) {}
