package org.mingjing.court.justice.disclosure;

import java.time.LocalDate;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/** 所述 What one of the court's people wrote to it, and when. */
@Term("所述")
public record Said(String words, PersonId by, LocalDate on) {}
