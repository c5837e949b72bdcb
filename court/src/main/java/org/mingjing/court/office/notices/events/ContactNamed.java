package org.mingjing.court.office.notices.events;

import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/** 联络人已变更 Somebody else is asked for the division from now on; what it owes is to be told anew. */
@Term("联络人已变更")
public record ContactNamed(CourtId court, DivisionId division) {}
