package org.mingjing.court.justice.filing.events;

import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 来件已立案 A filing became a case.
 *
 * @param by who accepted it
 */
@Term("来件已立案")
public record FilingAccepted(SubjectRef filing, PersonId by) {}
