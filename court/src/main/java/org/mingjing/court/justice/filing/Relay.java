package org.mingjing.court.justice.filing;

import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 跨域协作 The court at which a complaint for another court was handed in: it checks the form, the other decides.
 *
 * @param court 协作法院
 * @param clerk who took it in there
 */
@Term("跨域协作")
public record Relay(CourtId court, PersonId clerk) {}
