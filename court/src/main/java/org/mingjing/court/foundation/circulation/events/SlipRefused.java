package org.mingjing.court.foundation.circulation.events;

import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 申请未获同意 Told once, by the move that refused it.
 *
 * @param by whose hand it was
 */
@Term("申请未获同意")
public record SlipRefused(SlipId slip, String kind, SubjectRef subject, PersonId by) {}
