package org.mingjing.court.justice.assignment;

import java.util.UUID;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 案由分工 Which division of a court takes the cases of a cause and of all that stand below it in the list. */
@Term("案由分工")
public record CauseRule(UUID id, CaseCategory category, String cause, DivisionId division) {}
